package quebec.monprojet.opening;

import java.time.Instant;

/**
 * The public record of an outage that ended an opening.
 *
 * @param from the last sign of life, or the opening when nobody was there for it
 * @param to the first sign of life after it
 * @param lastRank the last rank given before it, which stays given; 0 when none was
 */
public record Incident(Instant from, Instant to, int lastRank) {

    public Incident {
        if (!to.isAfter(from) || lastRank < 0) {
            throw new IllegalArgumentException("an incident ends after it began");
        }
    }
}
