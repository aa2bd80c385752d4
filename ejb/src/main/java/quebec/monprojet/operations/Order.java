package quebec.monprojet.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * What somebody of operations ordered, and why.
 *
 * @param target a heartbeat, a lane of letters or a queue, by name
 * @param was what it was before, where that can be said
 */
public record Order(
        What what,
        String target,
        @Nullable String was,
        @Nullable String became,
        String reason,
        StaffId by,
        Instant at) {

    /** What can be ordered. */
    public enum What {
        REST("heartbeat-rested"),
        RESUME("heartbeat-resumed"),
        NUDGE("heartbeat-nudged"),
        PACE("pace-changed"),
        QUEUE_PAUSE("queue-paused"),
        QUEUE_RESUME("queue-resumed");

        private final String act;

        What(String act) {
            this.act = act;
        }

        /** As the journal has it. */
        String act() {
            return "operations." + act;
        }
    }
}
