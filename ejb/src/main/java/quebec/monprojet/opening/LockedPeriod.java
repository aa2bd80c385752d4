package quebec.monprojet.opening;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period whose row this transaction holds: nothing can suspend, announce or fill it until the
 * transaction ends.
 *
 * @param edge the right edge of the register's log, as the register wrote it; empty at first
 * @param lastAlive when a node last reached the row while the period was open; null before
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
public record LockedPeriod(PeriodStanding standing, byte[] edge, @Nullable Instant lastAlive) {

    public LockedPeriod {
        edge = edge.clone();
    }

    @Override
    public byte[] edge() {
        return edge.clone();
    }

    public PeriodNumber number() {
        return standing.number();
    }

    /**
     * The state that counts for whoever writes under this lock. After an outage longer than the
     * decision tolerates it is SUSPENDED at once, even before the watch has recorded the incident.
     */
    public State stateAt(Instant now) {
        State state = standing.stateAt(now);
        return state == State.OPEN && Outage.endingAnOpening(this, now).isPresent()
                ? State.SUSPENDED
                : state;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LockedPeriod that
                && standing.equals(that.standing)
                && Arrays.equals(edge, that.edge)
                && Objects.equals(lastAlive, that.lastAlive);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing, Arrays.hashCode(edge), lastAlive);
    }

    @Override
    public String toString() {
        return "LockedPeriod[" + standing.number() + "]";
    }
}
