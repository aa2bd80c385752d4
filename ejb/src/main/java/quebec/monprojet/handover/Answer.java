package quebec.monprojet.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * What another system sent, without what it says.
 *
 * @param sender as it named itself; {@code unknown} when that cannot be told
 * @param transmission null where it is about none
 */
public record Answer(
        long id,
        String sender,
        String messageId,
        Instant receivedAt,
        State state,
        @Nullable AnswerKind kind,
        @Nullable Long transmission,
        @Nullable String application,
        @Nullable String reason,
        @Nullable StaffId settledBy) {

    /** What became of it. */
    public enum State {
        TAKEN,
        /** Understood, and nothing came of it. */
        IDLE,
        BROKEN,
        /** Broken, and somebody has looked. */
        SETTLED
    }
}
