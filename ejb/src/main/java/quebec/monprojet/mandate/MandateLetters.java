package quebec.monprojet.mandate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import quebec.monprojet.keys.Secrets;

/** What letters about mandates need; empty when there is nothing to write any more. */
@Stateless
@PermitAll
public class MandateLetters {

    @Inject private MandateRows rows;
    @Inject private Persons persons;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /**
     * An offer that waits for its answer.
     *
     * @param path and query of the page where it is answered
     */
    public record Offer(HeldMandate offered, String address, String path) {}

    /**
     * A mandate that is over.
     *
     * @param buttonVoid whether the applicant has to fetch their button again
     */
    public record Over(Mandate mandate, boolean buttonVoid) {}

    /** Something that a delegate did. */
    public record Deed(Mandate mandate, DelegateAct act) {}

    public Optional<Offer> offer(MandateId id) {
        return rows.of(id)
                .map(MandateRow::view)
                .filter(each -> each.standingAt(clock.instant()) == Mandate.Standing.AWAITED)
                .flatMap(this::offer);
    }

    private Optional<Offer> offer(Mandate mandate) {
        String page = OfferToken.page(mandate.id(), secrets.mac(OfferToken.LABEL));
        return Optional.ofNullable(mandate.address())
                .map(address -> new Offer(persons.named(mandate), address, page));
    }

    public Optional<HeldMandate> of(MandateId id) {
        return rows.of(id).map(MandateRow::view).map(persons::named);
    }

    public Optional<Over> over(MandateId id) {
        return rows.of(id).map(row -> new Over(row.view(), row.isButtonVoid()));
    }

    public Optional<Deed> deed(long act) {
        return rows.act(act)
                .map(MandateActRow::view)
                .flatMap(done -> rows.of(done.mandate()).map(row -> new Deed(row.view(), done)));
    }
}
