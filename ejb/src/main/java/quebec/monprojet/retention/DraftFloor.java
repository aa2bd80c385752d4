package quebec.monprojet.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;
import quebec.monprojet.time.Montreal;

/**
 * Until when every draft is kept, however long ago it was touched.
 *
 * @param day at least; null while none is erased: a period is awaited or goes on, and nobody knows
 *     how long, or the rule is not established, or this node cannot tell, or cannot warn anybody
 */
public record DraftFloor(@Nullable LocalDate day) {

    /** After a period everybody is warned anew, in time. */
    private static final int AFTER_A_PERIOD = 15;

    public static final DraftFloor SUSPENDED = new DraftFloor(null);

    public boolean suspended() {
        return day == null;
    }

    /**
     * What the rule, capped periods and decisions say: on a rule to be confirmed nothing is erased.
     * An exempt stream never closes, and keeps no draft.
     *
     * @param extended the days until which decisions keep drafts
     */
    static DraftFloor of(
            RetentionClass rule,
            List<PeriodStanding> periods,
            List<LocalDate> extended,
            Instant now) {
        if (!rule.confirmed()) {
            return SUSPENDED;
        }
        LocalDate floor = LocalDate.MIN;
        for (PeriodStanding period : periods) {
            if (period.capped() && !period.rehearsal()) {
                Optional<LocalDate> ended = endedOn(period, now);
                if (ended.isEmpty()) {
                    return SUSPENDED;
                }
                floor = later(floor, ended.get().plusDays(AFTER_A_PERIOD));
            }
        }
        for (LocalDate day : extended) {
            floor = later(floor, day);
        }
        return new DraftFloor(floor);
    }

    private static Optional<LocalDate> endedOn(PeriodStanding period, Instant now) {
        State state = period.stateAt(now);
        Instant end = state == State.FULL ? period.lastPlaceAt() : period.closesAt();
        return end == null || (state != State.FULL && state != State.CLOSED)
                ? Optional.empty()
                : Optional.of(Montreal.day(end));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
