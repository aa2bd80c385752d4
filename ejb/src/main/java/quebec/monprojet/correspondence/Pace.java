package quebec.monprojet.correspondence;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fast letters to everybody leave, so that the mail relay, and the portal when everybody
 * follows the link, keep up.
 */
record Pace(int perMinute) {

    /** {@code MPQ_NOTICES_PER_MINUTE} when it says nothing. */
    private static final int BY_DEFAULT = 600;

    /** What a stop saves up is not let loose at once. */
    private static final Duration LONGEST_SAVING = Duration.ofSeconds(10);

    private static final long MILLIS = Duration.ofMinutes(1).toMillis();

    Pace {
        if (perMinute < 1) {
            throw new IllegalArgumentException("letters must leave");
        }
    }

    static Pace of(@Nullable String configured) {
        return new Pace(
                configured == null || configured.isBlank()
                        ? BY_DEFAULT
                        : Integer.parseInt(configured.strip()));
    }

    /** Letters that may leave now, when the last were released at that instant. */
    int allowance(Instant released, Instant now) {
        Duration since = Duration.between(released, now);
        if (since.isNegative()) {
            return 0;
        }
        long counted = Math.min(since.toMillis(), LONGEST_SAVING.toMillis());
        return (int) (counted * perMinute / MILLIS);
    }
}
