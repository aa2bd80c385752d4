package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * A rehearsal of an opening, and what came of it.
 *
 * @param build what was rehearsed, as {@link Build} names it
 * @param preparedBy null in a demonstration, where the portal prepares one by itself
 * @param judgement null until the load driver has reported
 */
public record Rehearsal(
        PeriodNumber number,
        RehearsalTerms terms,
        String build,
        @Nullable StaffId preparedBy,
        Instant preparedAt,
        @Nullable Judgement judgement) {

    /** Whether an opening may rest on it. */
    public enum Verdict {
        GREEN,
        RED
    }

    /**
     * How it was judged, once and for all.
     *
     * @param figures what the portal counted itself and why the verdict is what it is: JSON
     */
    public record Judgement(Verdict verdict, String figures, Instant at) {}
}
