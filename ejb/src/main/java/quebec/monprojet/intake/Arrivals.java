package quebec.monprojet.intake;

import java.time.Instant;

/** This node's stamps of arrival: each later than the one before, whatever the clock does. */
final class Arrivals {

    private Instant last = Instant.MIN;

    synchronized Instant next(Instant now) {
        last = now.isAfter(last) ? now : last.plusNanos(1);
        return last;
    }
}
