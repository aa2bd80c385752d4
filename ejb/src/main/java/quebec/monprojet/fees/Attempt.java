package quebec.monprojet.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way to the gateway and back, as far as it is known.
 *
 * @param expiresAt first instant at which the gateway takes no money for it
 * @param nextAt the gateway is not to be asked before
 */
public record Attempt(
        AttemptId id,
        String application,
        Money amount,
        AttemptState state,
        Instant begunAt,
        Instant expiresAt,
        Instant nextAt,
        @Nullable Instant endedAt) {

    public boolean open() {
        return state == AttemptState.BEGUN;
    }
}
