package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Whether many people press at this moment. Whatever follows from the register can wait then: a
 * receipt's letter costs more than a hundred receipts. A place and a first proof of having asked
 * count, which each dossier gets once: nobody makes a rush alone.
 */
@ApplicationScoped
public class RushHour {

    /** Places and proofs a second on this node. */
    private static final int MANY = 50;

    private final Clock clock;
    private final Pulse given = new Pulse();

    @Inject
    public RushHour(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public RushHour() {
        this(null);
    }

    /** So many were given. */
    void work(int places) {
        given.beat(clock.instant(), places);
    }

    public boolean isNow() {
        return given.at(clock.instant()) >= MANY;
    }
}
