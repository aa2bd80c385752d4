package quebec.monprojet.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quebec.monprojet.time.Montreal;

/**
 * The clause of a decision by which places that were given up pass on to those who asked after the
 * last one went.
 *
 * @param until first instant at which none passes on any more
 */
public record PassingOn(Instant until) {

    /**
     * How long a place waits for its first holder once it was given up. What was paid in time may
     * be heard of later: the gateway is asked for three days after, and what came by post is
     * recorded within a working week.
     */
    public static final int GRACE_DAYS = 10;

    /** To the last instant of that day in Montréal. */
    public static PassingOn throughDay(LocalDate last) {
        return new PassingOn(Montreal.after(last));
    }

    /** The first instant at which it passes on: days are Montréal's, and the tenth is whole. */
    public static Instant passesAt(Instant givenUpAt) {
        return Montreal.afterWholeDays(givenUpAt, GRACE_DAYS);
    }

    /**
     * When a place passes on that was given up then: until that instant a payment brings it back.
     * Empty when nothing passes on any more by then.
     */
    public Optional<Instant> passing(Instant givenUpAt) {
        return Optional.of(passesAt(givenUpAt)).filter(this::holdsAt);
    }

    public boolean holdsAt(Instant now) {
        return now.isBefore(until);
    }
}
