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

    private static final Duration AHEAD_AT_MOST = Duration.ofMinutes(1);

    private static final long MILLIS = Duration.ofMinutes(1).toMillis();

    /** As the table has it. */
    private static final int FASTEST = 60_000;

    Pace {
        if (perMinute < 1 || perMinute > FASTEST) {
            throw new IllegalArgumentException("letters must leave");
        }
    }

    static Pace configured() {
        return of(System.getenv("MPQ_NOTICES_PER_MINUTE"));
    }

    static Pace of(@Nullable String configured) {
        return new Pace(
                configured == null || configured.isBlank()
                        ? BY_DEFAULT
                        : Integer.parseInt(configured.strip()));
    }

    /**
     * Letters that may leave now.
     *
     * @param released when the last were. None leave while that is still to come, for another
     *     node's clock may be ahead; but when it is more than a minute away the clock was put back,
     *     and nobody waits for the old hour to come again
     */
    int allowance(Instant released, Instant now) {
        Duration since = Duration.between(released, now);
        boolean putBack = since.compareTo(AHEAD_AT_MOST.negated()) < 0;
        long saved = putBack ? LONGEST_SAVING.toMillis() : Math.max(0, since.toMillis());
        return (int) (Math.min(saved, LONGEST_SAVING.toMillis()) * perMinute / MILLIS);
    }
}
