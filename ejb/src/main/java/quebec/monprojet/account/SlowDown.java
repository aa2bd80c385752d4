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

    /** How long this one has still to wait; zero when they may try. */
    Duration waits(String who, Instant now) {
        var tally = tallies.getIfPresent(who);
        if (tally == null || tally.failures <= free) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, tally.last.plus(delay(tally.failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String who, Instant now) {
        tallies.asMap()
                .compute(
                        who,
                        (key, tally) ->
                                tally == null || tally.last.plus(QUIET).isBefore(now)
                                        ? new Tally(1, now)
                                        : new Tally(tally.failures + 1, now));
    }

    void succeeded(String who) {
        tallies.invalidate(who);
    }

    private Duration delay(int failures) {
        int doublings = Math.min(failures - free - 1, 30);
        var delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
