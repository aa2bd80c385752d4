package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.mandate.Delegations;
import quebec.monprojet.mandate.HeldMandate;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /mandats/mandat}: putting an end to a mandate that one gave or holds. */
@Named
@RequestScoped
public class MandatePage {

    @Inject private Mandates mandates;
    @Inject private Delegations delegations;
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
        held = named().flatMap(mandate -> delegations.living(own(), mandate)).orElse(null);
    }

    /** Whoever pressed twice has ended it once. */
    public void revoke() {
        named().ifPresent(mandate -> mandates.revoke(own(), mandate));
        Going.to(MandatesPage.PATH + "?fait=retire");
    }

    public void layDown() {
        named().ifPresent(mandate -> delegations.layDown(own(), mandate));
        Going.to(MandatesPage.PATH + "?fait=remis");
    }

    public @Nullable Mandate getGiven() {
        return given;
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
