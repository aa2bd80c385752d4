package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When silence ends an opening: an outage longer than the decision tolerates. */
final class Outage {

    private Outage() {}

    /** The incident that stops this open period now, if its silence has lasted too long. */
    static Optional<Incident> endingAnOpening(LockedPeriod period, Instant now) {
        PeriodStanding standing = period.standing();
        if (standing.kind() != PeriodKind.CAPPED || standing.stateAt(now) != State.OPEN) {
            return Optional.empty();
        }
        Instant since = lastSign(period);
        return Duration.between(since, now).compareTo(standing.outageTolerance()) > 0
                ? Optional.of(new Incident(since, now, standing.taken()))
                : Optional.empty();
    }

    private static Instant lastSign(LockedPeriod period) {
        Instant opensAt = period.standing().opensAt();
        Instant alive = period.lastAlive();
        return alive == null || alive.isBefore(opensAt) ? opensAt : alive;
    }
}
