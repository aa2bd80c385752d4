package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.ActInPlace;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.time.Stored;

/**
 * Judges every act in a person's place, in its own transaction and whatever page it came from: the
 * mandate is locked, so that an act either comes before its end or does not happen.
 */
@ApplicationScoped
class ActsInPlace {

    private final MandateRows rows;
    private final Event<MandateUsed> used;
    private final Clock clock;

    @Inject
    ActsInPlace(MandateRows rows, Event<MandateUsed> used, Clock clock) {
        this.rows = rows;
        this.used = used;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ActsInPlace() {
        this(null, null, Clock.systemUTC());
    }

    void on(@Observes ActInPlace done) {
        if (done.hand().ground() != Hand.Ground.MANDATE) {
            return;
        }
        Instant now = Stored.micros(clock.instant());
        Need need = Need.of(done.act());
        boolean allowed =
                rows.locked(new MandateId(done.hand().under()))
                        .map(MandateRow::view)
                        .filter(each -> isOf(each, done.hand()))
                        .filter(each -> each.livesAt(now) && each.allows(need))
                        .isPresent();
        if (!allowed) {
            throw new NotMandated(done.act());
        }
        MandateActRow act = new MandateActRow(done, now);
        rows.add(act);
        if (act.isToBeTold()) {
            used.fire(new MandateUsed(act.id(), new AccountId(done.hand().person())));
        }
    }

    private static boolean isOf(Mandate mandate, Hand.Lent hand) {
        return mandate.applicant().value().equals(hand.person())
                && mandate.heldBy()
                        .filter(by -> Actor.applicant(by.value()).equals(hand.by()))
                        .isPresent();
    }
}
