package quebec.monprojet.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter about an application.
 *
 * @param attempts how often it was called for after the first time
 * @param endedAt when it was sent, or given up; null while it is owed
 * @param printedAt to be posted; null of a mail, and before
 * @param postedOn in Montréal, of a letter on paper; null of a mail, and before
 */
public record LetterRecord(
        long number,
        LetterKind kind,
        Instant writtenAt,
        int attempts,
        State state,
        @Nullable Instant endedAt,
        @Nullable Instant printedAt,
        @Nullable LocalDate postedOn) {

    /** Where it stands. */
    public enum State {
        OWED,
        SENT,
        /** There was nothing to say any more. */
        DROPPED
    }
}
