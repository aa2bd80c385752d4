package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of an open period during which no node could reach the register.
 *
 * @param from the last sign of life, or the opening when nobody was there for it
 * @param to the first sign of life after it
 * @param lastRank the last rank given before it; 0 when none was
 */
record Outage(Instant from, Instant to, int lastRank) {

    /** Whether the silence up to now is longer than the decision tolerates. */
    static boolean endsAnOpening(LockedPeriod period, Instant now) {
        return period.standing().capped()
                && period.standing().stateAt(now) == State.OPEN
                && silence(period, now).compareTo(period.standing().outageTolerance()) > 0;
    }

    static Outage upTo(Instant now, LockedPeriod period) {
        return new Outage(since(period), now, period.standing().taken());
    }

    private static Duration silence(LockedPeriod period, Instant now) {
        return Duration.between(since(period), now);
    }

    private static Instant since(LockedPeriod period) {
        Instant opensAt = period.standing().opensAt();
        Instant alive = period.lastAlive();
        return alive == null || alive.isBefore(opensAt) ? opensAt : alive;
    }
}
