package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.assisted.DeskWithdrawals;
import quebec.monprojet.assisted.FourEyes;
import quebec.monprojet.assisted.PaperFileId;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.assisted.PostalAddress;
import quebec.monprojet.assisted.Proposal;
import quebec.monprojet.assisted.SignedSheets;
import quebec.monprojet.assisted.Step;
import quebec.monprojet.assisted.TakingBack;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** What the buttons of {@code /bureau/papier/dossier} do. */
@Named
@RequestScoped
public class PaperSteps {

    @Inject private PaperFilePage page;
    @Inject private PaperFiles files;
    @Inject private FourEyes eyes;
    @Inject private TakingBack back;
    @Inject private DeskWithdrawals withdrawals;
    @Inject private PaperStanding standing;
    @Inject private Door door;
    @Inject private Texts texts;

    private @Nullable String applicant;
    private @Nullable String spouse;
    private @Nullable LocalDate signedOn;
    private @Nullable String address;
    private boolean compared;

    /** The sheets were found signed. */
    public void findSigned() {
        String name = stripped(applicant);
        LocalDate day = signedOn;
        if (name == null) {
            door.say("applicant", "bureau.paper.wrong.applicant");
        }
        if (day == null) {
            door.say("signedOn", "bureau.paper.wrong.signedOn");
        }
        if (name != null && day != null) {
            taken(eyes.findSigned(page.me(), id(), new SignedSheets(name, stripped(spouse), day)));
        }
    }

    public void handOver() {
        taken(eyes.handOver(page.me(), id()));
    }

    public void giveBack() {
        taken(eyes.giveBack(page.me(), id()));
    }

    /** Nobody seals what they have not compared, nor what changed since their page was shown. */
    public void seal() {
        if (compared) {
            taken(eyes.seal(page.me(), id(), page.seen()));
        } else {
            door.say("compared", "bureau.paper.wrong.compared");
        }
    }

    public void unseal() {
        taken(back.unseal(page.me(), page.read(Proposal.UNSEAL), id()));
    }

    public void move() {
        Optional<PostalAddress> next = PostalAddress.typed(address);
        if (next.isEmpty()) {
            door.say("address", "bureau.paper.wrong.address");
        } else if (files.move(page.me(), id(), next.get())) {
            Going.to(PaperFilePage.path(id()));
        }
    }

    /** On the person's written wish; the file is gone then. */
    public void close() {
        Step step = back.close(page.me(), page.read(Proposal.CLOSE), id());
        if (step instanceof Step.Done) {
            Going.to("/bureau/papier");
        } else {
            taken(step);
        }
    }

    /** On the person's written and signed wish; for good. */
    public void withdraw() {
        ApplicationNumber number = standing.application(page.getFile());
        if (number != null) {
            taken(withdrawals.withdraw(page.me(), page.read(Proposal.WITHDRAW), id(), number));
        }
    }

    private void taken(Step step) {
        if (step instanceof Step.Done || step instanceof Step.Proposed) {
            Going.to(PaperFilePage.path(id()));
        } else if (step instanceof Step.Lacking lacking) {
            Faults.say(null, texts.count("bureau.paper.lacking", lacking.findings().size()));
        } else {
            door.say(null, "bureau.paper.refused." + step.getClass().getSimpleName());
        }
    }

    private PaperFileId id() {
        return page.getFile().id();
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public @Nullable String getApplicant() {
        return applicant == null && page.isFound()
                ? page.getFile().names().full()
                : Objects.requireNonNullElse(applicant, "");
    }

    public void setApplicant(@Nullable String applicant) {
        this.applicant = applicant;
    }

    public @Nullable String getSpouse() {
        return spouse;
    }

    public void setSpouse(@Nullable String spouse) {
        this.spouse = spouse;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable String getAddress() {
        return address == null && page.isFound()
                ? String.join("\n", page.getFile().address().lines())
                : address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public boolean isCompared() {
        return compared;
    }

    public void setCompared(boolean compared) {
        this.compared = compared;
    }
}
