package quebec.monprojet.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter about an application.
 *
 * @param attempts how often it was called for after the first time
 * @param endedAt when it was sent, or given up; null while it is owed
 */
public record LetterRecord(
        long number,
        LetterKind kind,
        Instant writtenAt,
        int attempts,
        State state,
        @Nullable Instant endedAt) {

    /** Where it stands. */
    public enum State {
        OWED,
        SENT,
        /** There was nothing to say any more. */
        DROPPED
    }
}
