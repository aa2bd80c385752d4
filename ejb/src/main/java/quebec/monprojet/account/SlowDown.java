package quebec.monprojet.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes guessing slow without ever locking anybody out: after some free failures each further one
 * doubles the wait, up to a limit, and an hour of quiet forgets everything. Tries made during a
 * wait are refused without being looked at and cost nothing further. Memory is bounded.
 */
final class SlowDown {

    private static final Duration QUIET = Duration.ofHours(1);
    private static final int MOST_KEYS = 100_000;

    private record Tally(int failures, Instant last) {}

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Cache<String, Tally> tallies =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(QUIET).build();

    SlowDown(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /**
     * Lets one try, which counts as a failure at once, so that tries made together are counted like
     * tries made in turn; or lets none, and returns how long there is still to wait.
     */
    Duration admit(String who, Instant now) {
        Duration[] wait = {Duration.ZERO};
        tallies.asMap()
                .compute(
                        who,
                        (key, tally) -> {
                            if (tally == null || tally.last.plus(QUIET).isBefore(now)) {
                                return new Tally(1, now);
                            }
                            Duration left = left(tally, now);
                            wait[0] = left;
                            return left.isZero() ? new Tally(tally.failures + 1, now) : tally;
                        });
        return wait[0];
    }

    /** Takes back a try that was admitted and then was none. */
    void forgive(String who) {
        tallies.asMap()
                .computeIfPresent(who, (key, tally) -> new Tally(tally.failures - 1, tally.last));
    }

    /** Forgets everything that failed there. */
    void succeeded(String who) {
        tallies.invalidate(who);
    }

    /** Likewise, wherever the names begin so: rarely asked, since it looks at all of them. */
    void succeededAll(String begins) {
        tallies.asMap().keySet().removeIf(who -> who.startsWith(begins));
    }

    private Duration left(Tally tally, Instant now) {
        if (tally.failures <= free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, tally.last.plus(delay(tally.failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration delay(int failures) {
        int doublings = Math.min(failures - free - 1, 30);
        var delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
