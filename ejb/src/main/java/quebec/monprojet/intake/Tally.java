package quebec.monprojet.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register holds of a period, counted.
 *
 * @param lastRank the highest; as many as there are places when no rank is missing
 * @param askedAfter dossiers without a place that hold a proof of having asked
 * @param together of both, those who arrived within a minute of the first place
 * @param lastReceivedAt when the latest application with a place arrived; null without any
 * @param lastRecordedAt when the latest was entered; null without any
 */
public record Tally(
        int places,
        int lastRank,
        int askedAfter,
        int together,
        @Nullable Instant lastReceivedAt,
        @Nullable Instant lastRecordedAt) {

    /** Dossiers that have a final answer on record. */
    public int answered() {
        return places + askedAfter;
    }
}
