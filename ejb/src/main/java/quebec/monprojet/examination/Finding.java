package quebec.monprojet.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.grid.Criterion;

/**
 * What an officer found under one criterion.
 *
 * @param grid the version that it was found on, such as PRTQ-2015
 * @param turn the how-manieth of its criterion, from 1
 * @param counted what the machine made of the answers then
 * @param reason why it is something else; null where it is the same and nobody said more
 */
public record Finding(
        String grid,
        Criterion criterion,
        int turn,
        int points,
        int counted,
        @Nullable String reason,
        StaffId by,
        Instant at) {

    public Finding {
        if (turn < 1 || points < 0) {
            throw new IllegalArgumentException("Not a finding: " + criterion);
        }
        if (points != counted && reason == null) {
            throw new IllegalArgumentException("Nothing is found otherwise without a reason");
        }
    }

    /** Whether the officer saw it otherwise than the machine. */
    public boolean differs() {
        return points != counted;
    }
}
