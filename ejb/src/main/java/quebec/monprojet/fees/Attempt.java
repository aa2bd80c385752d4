package quebec.monprojet.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One way to the gateway and back, as far as it is known. */
public record Attempt(
        AttemptId id,
        String application,
        Money amount,
        AttemptState state,
        Instant begunAt,
        @Nullable Instant endedAt) {

    public boolean open() {
        return state == AttemptState.BEGUN;
    }
}
