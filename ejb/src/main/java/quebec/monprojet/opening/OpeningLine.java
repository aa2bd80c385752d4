package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the list of openings.
 *
 * @param standing null until the decision was published
 */
public record OpeningLine(
        String decisionNumber,
        PeriodNumber period,
        PeriodKind kind,
        int cap,
        Instant opensAt,
        @Nullable Instant closesAt,
        boolean approved,
        @Nullable PeriodStanding standing) {

    /** Whether it keeps another capped period from being announced. */
    public boolean isCurrentAt(Instant now) {
        return standing != null && kind == PeriodKind.CAPPED && !standing.stateAt(now).isOver();
    }

    public State stateAt(Instant now) {
        if (standing != null) {
            return standing.stateAt(now);
        }
        return approved ? State.APPROVED : State.DRAFT;
    }
}
