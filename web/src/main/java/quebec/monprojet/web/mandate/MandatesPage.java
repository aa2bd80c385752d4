package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.ReceivedDossiers;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.web.SignedIn;

/** Page {@code /mandats}: who acts for me, and for whom I act. */
@Named
@RequestScoped
public class MandatesPage {

    static final String PATH = "/mandats";

    @Inject private Mandates mandates;
    @Inject private Delegations delegations;
    @Inject private ReceivedDossiers received;
    @Inject private SignedIn signedIn;
    @Inject private Clock clock;

    private @Nullable List<Line> lines;
    private @Nullable List<HeldMandate> held;
    private @Nullable List<HeldMandate> offered;
    private String done = "";

    /** One mandate that I gave, and how it stands. */
    public record Line(Mandate mandate, Mandate.Standing standing) {

        /** For the colour of its state. */
        public String kind() {
            return standing == Mandate.Standing.LIVING ? "done" : "info";
        }
    }

    private List<Line> lines() {
        if (lines == null) {
            lines =
                    mandates.givenBy(own()).stream()
                            .map(each -> new Line(each, each.standingAt(clock.instant())))
                            .toList();
        }
        return lines;
    }

    /** Those that live or wait for their answer. */
    public List<Line> getPresent() {
        return lines().stream().filter(each -> !each.standing().isOver()).toList();
    }

    public List<Line> getPast() {
        return lines().stream().filter(each -> each.standing().isOver()).toList();
    }

    public boolean isRoom() {
        return getPresent().size() < Mandates.MOST;
    }

    public int getMost() {
        return Mandates.MOST;
    }

    public List<HeldMandate> getHeld() {
        if (held == null) {
            held = delegations.heldBy(own());
        }
        return held;
    }

    /** Those that wait for the reader's answer, by the link of a letter. */
    public List<HeldMandate> getOffered() {
        if (offered == null) {
            offered = signedIn.account().map(delegations::offeredTo).orElse(List.of());
        }
        return offered;
    }

    /** Whether one's own dossier is received. */
    public boolean isReceived() {
        return received.hold(own());
    }

    private AccountId own() {
        return signedIn.account().orElseThrow();
    }

    public String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done == null ? "" : done;
    }
}
