package quebec.monprojet.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * What came of a second look.
 *
 * @param reason why it was sent back; null when it was confirmed
 */
public record Look(Result result, StaffId by, Instant at, @Nullable String reason) {

    /** What they found. */
    public enum Result {
        CONFIRMED,
        SENT_BACK
    }

    /** Who is looked at. */
    public enum Cause {
        /** Nobody looks. */
        NONE,
        /** Every decision of the sort. */
        ALWAYS,
        /** One of a sample. */
        SAMPLE
    }
}
