package quebec.monprojet.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Universal time: zones are a matter of pages and letters. */
@ApplicationScoped
public class ClockProducer {

    /** One for all, so that what two beans read of it can be compared. */
    private final Clock steady = new SteadyClock(Clock.systemUTC());

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Steady
    @Dependent
    Clock steady() {
        return steady;
    }
}
