package quebec.monprojet.letterbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * One letter to many.
 *
 * @param found how many it concerns
 * @param failed how many of its letters failed
 */
public record LetterRun(
        RunId id,
        OfficialKind kind,
        int version,
        RunFilter filter,
        RunState state,
        int found,
        StaffId preparedBy,
        Instant preparedAt,
        @Nullable StaffId startedBy,
        @Nullable Instant startedAt,
        @Nullable StaffId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        int failed) {

    /** So many letters one person may send alone in a day; the tables say so too. */
    public static final int ALONE = 100;

    /** Whether it is over, and not all of it was written. */
    public boolean isPartial() {
        return state == RunState.DONE && failed > 0;
    }
}
