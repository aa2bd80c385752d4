package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an announced period: its decision, its latest notice, the suspension of that
 * notice if any, and the register's count.
 *
 * @param cap places; {@link PeriodKind#NO_CAP} for an exempt stream
 * @param taken places given, from the same row as the register
 * @param opensAt the instant of the latest notice, first admitted
 * @param closesAt first instant no longer admitted; null for an exempt stream, which never closes
 * @param publishedAt when the latest notice was published
 * @param decisionNumber a rehearsal stands on no decision: its own number
 * @param decisionHash SHA-256 of the decision's canonical JSON, lower-case hexadecimal; of the
 *     rehearsal's own terms
 * @param outageTolerance longest outage after which the intake goes on by itself
 * @param lastPlaceAt when the application that took the last place arrived; null while places
 *     remain
 * @param suspension of the latest notice; null unless suspended
 */
public record PeriodStanding(
        PeriodNumber number,
        PeriodKind kind,
        OrderRule rule,
        int cap,
        int taken,
        Instant opensAt,
        @Nullable Instant closesAt,
        Instant publishedAt,
        String decisionNumber,
        String decisionHash,
        Duration outageTolerance,
        @Nullable Instant lastPlaceAt,
        @Nullable Suspension suspension) {

    public PeriodStanding {
        if (taken < 0 || taken > cap) {
            throw new IllegalArgumentException("taken is out of range");
        }
        if (number.rehearsal() != (kind == PeriodKind.REHEARSAL)) {
            throw new IllegalArgumentException("a rehearsal bears its own number");
        }
    }

    /**
     * The state at an instant. A period that is full or past its window stays so, suspended or not:
     * what was received stays received.
     */
    public State stateAt(Instant now) {
        if (closesAt != null && !now.isBefore(closesAt)) {
            return State.CLOSED;
        }
        if (taken == cap) {
            return State.FULL;
        }
        if (suspension != null) {
            return State.SUSPENDED;
        }
        return now.isBefore(opensAt) ? State.ANNOUNCED : State.OPEN;
    }

    public int remaining() {
        return cap - taken;
    }

    /** Whether places are counted, in earnest or in a rehearsal. */
    public boolean capped() {
        return kind != PeriodKind.EXEMPT;
    }

    /** Whether only synthetic dossiers can enter. */
    public boolean rehearsal() {
        return kind == PeriodKind.REHEARSAL;
    }
}
