package quebec.monprojet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** This node's stamps of arrival: each later than the one before, whatever the clock does. */
@ApplicationScoped
public class Arrivals {

    private final Clock clock;
    private Instant last = Instant.MIN;

    @Inject
    public Arrivals(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Arrivals() {
        this(null);
    }

    /** A request that comes now, after all that this node has taken on. */
    Request stamped(Ticket ticket) {
        return new Request(ticket, next(clock.instant()));
    }

    private synchronized Instant next(Instant now) {
        last = now.isAfter(last) ? now : last.plusNanos(1);
        return last;
    }
}
