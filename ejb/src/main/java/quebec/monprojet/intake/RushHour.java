package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Whether many people press at this moment. Whatever follows from the register can wait then: a
 * receipt's letter costs more than a hundred receipts.
 */
@ApplicationScoped
public class RushHour {

    /**
     * Presses a second on this node that the line or the proofs of having asked had to work for.
     */
    private static final int MANY = 50;

    private final Clock clock;
    private final Pulse presses = new Pulse();

    @Inject
    public RushHour(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public RushHour() {
        this(null);
    }

    void press() {
        presses.beat(clock.instant());
    }

    public boolean isNow() {
        return presses.at(clock.instant()) >= MANY;
    }
}
