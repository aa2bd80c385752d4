package quebec.monprojet.opening;

import java.time.Instant;

/** The public fact that an announced period was stopped: since when, why, and by what. */
public record Suspension(Instant at, Cause cause, String reason) {

    public enum Cause {
        /** A member of staff stopped it, giving a reason. */
        DECIDED,
        /** The intake was unreachable for longer than the decision tolerates. */
        OUTAGE
    }
}
