package quebec.monprojet.web.bureau.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.retention.DraftExtension;
import quebec.monprojet.retention.Retention;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** The form of {@code /bureau/conservation} that records a decision which keeps drafts longer. */
@Named
@RequestScoped
public class ExtensionForm {

    @Inject private Retention retention;
    @Inject private SignedIn reader;
    @Inject private Door door;

    private @Nullable String number;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    public void extend() {
        String decision = RetentionPage.typed(number);
        Reason said = Reason.read(reason, DraftExtension.SHORTEST_REASON).orElse(null);
        LocalDate day = until;
        if (!DraftExtension.isNumber(decision)) {
            door.say("number", "retention.extend.number.wrong");
        } else if (day == null) {
            door.say("until", "retention.extend.until.wrong");
        } else if (said == null) {
            door.say("reason", "retention.extend.reason.wrong");
        } else if (retention.extend(reader.staff().orElseThrow(), decision, day, said)) {
            Going.to(Done.after("kept-longer", RetentionPage.PATH));
        } else {
            door.say("number", "retention.extend.already");
        }
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
