package quebec.monprojet.rush;

import java.time.Instant;

/**
 * A time in which applications may be received.
 *
 * @param until first instant no longer admitted
 */
public record Opening(Instant from, Instant until) {

    /** Open to this day. */
    public static Opening since(Instant from) {
        return new Opening(from, Instant.MAX);
    }

    boolean admits(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
