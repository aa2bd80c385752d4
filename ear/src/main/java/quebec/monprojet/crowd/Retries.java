package quebec.monprojet.crowd;

import java.time.Duration;
import java.util.Optional;

/** When a browser asks again, with the same ticket. */
final class Retries {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final Duration WHILE_SUSPENDED = Duration.ofSeconds(5);

    /** People who were told the same second do not all come back in it. */
    private static final double SPREAD = 0.25;

    private Retries() {}

    /**
     * How long to wait; empty when there is no more to ask.
     *
     * @param retryAfter seconds, as the portal said; negative when it did not
     * @param before how often this person asked before
     * @param chance from 0 to 1, spreads people who are told the same
     */
    static Optional<Duration> after(Kind kind, long retryAfter, int before, double chance) {
        return switch (kind) {
            case RECEIPT, REPEATED, FULL, CLOSED, REFUSED -> Optional.empty();
            case SUSPENDED -> Optional.of(spread(WHILE_SUSPENDED, chance));
            case NOT_OPEN, BUSY, FAILURE ->
                    Optional.of(
                            retryAfter < 0
                                    ? growing(before)
                                    : spread(Duration.ofSeconds(retryAfter), chance));
            case CUT, LATE, UNREACHABLE -> Optional.of(growing(before));
        };
    }

    private static Duration growing(int before) {
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(before, 10));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private static Duration spread(Duration wait, double chance) {
        return wait.plusNanos((long) (wait.toNanos() * SPREAD * chance));
    }
}
