package quebec.monprojet.jms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import quebec.monprojet.intake.RushHour;

/** Lets those who press go first; a second a message at most, so that a long rush stops nothing. */
@ApplicationScoped
public class Courtesy {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final int STEPS = 10;

    private final RushHour rush;

    @Inject
    public Courtesy(RushHour rush) {
        this.rush = rush;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Courtesy() {
        this(null);
    }

    void give() {
        for (int step = 0; step < STEPS && rush.isNow(); step++) {
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
