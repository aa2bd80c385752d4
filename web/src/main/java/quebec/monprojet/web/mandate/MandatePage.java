package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.ReceivedDossiers;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.Ending;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.mandate.Power;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /mandats/mandat}: putting an end to a mandate that one gave or holds. */
@Named
@RequestScoped
public class MandatePage {

    @Inject private Mandates mandates;
    @Inject private Delegations delegations;
    @Inject private ReceivedDossiers received;
    @Inject private SignedIn signedIn;
    @Inject private Clock clock;

    private @Nullable String id;
    private @Nullable Mandate given;
    private @Nullable HeldMandate held;

    public void load() {
        find();
        if (given == null && held == null) {
            Going.to(MandatesPage.PATH);
        }
    }

    private void find() {
        given =
                named().flatMap(
                                mandate ->
                                        mandates.givenBy(own()).stream()
                                                .filter(each -> each.id().equals(mandate))
                                                .findFirst())
                        .filter(each -> !each.standingAt(clock.instant()).isOver())
                        .orElse(null);
        held = named().flatMap(mandate -> delegations.held(own(), mandate)).orElse(null);
    }

    public void revoke() {
        Ending ending =
                named().map(mandate -> mandates.revoke(own(), mandate)).orElse(Ending.NOTHING);
        end(
                switch (ending) {
                    case NOTHING -> "deja";
                    case ENDED -> "retire";
                    case BUTTON_TAKEN_BACK -> "bouton";
                });
    }

    public void layDown() {
        boolean ended = named().filter(mandate -> delegations.layDown(own(), mandate)).isPresent();
        end(ended ? "remis" : "deja");
    }

    private static void end(String done) {
        Going.to(MandatesPage.PATH + "?fait=" + done);
    }

    public @Nullable Mandate getGiven() {
        return given;
    }

    /** Whether its delegate may have the button in hand, which is taken back with the mandate. */
    public boolean isWithButton() {
        return given != null && given.power() == Power.FILE && !received.hold(own());
    }

    public @Nullable HeldMandate getHeld() {
        return held;
    }

    private Optional<MandateId> named() {
        return MandateId.parse(id);
    }

    private AccountId own() {
        return signedIn.account().orElseThrow();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
