package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import quebec.monprojet.account.AccountClosed;
import quebec.monprojet.time.Stored;

/**
 * A closed account gives and holds no mandate. What it gave is erased with the names in it; what it
 * held stays with those who gave it, who may want to know later who acted for them.
 */
@ApplicationScoped
class MandateEnds {

    @Inject private MandateRows rows;
    @Inject private Clock clock;

    void on(@Observes AccountClosed closed) {
        rows.givenBy(closed.account()).forEach(rows::remove);
        rows.heldBy(closed.account()).forEach(held -> held.layDown(Stored.micros(clock.instant())));
    }
}
