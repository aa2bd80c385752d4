package quebec.monprojet.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Universal time: zones are a matter of pages and letters. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Steady
    @Dependent
    Clock steady() {
        return new SteadyClock(Clock.systemUTC());
    }
}
