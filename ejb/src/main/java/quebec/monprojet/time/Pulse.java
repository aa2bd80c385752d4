package quebec.monprojet.time;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one of the {@link Heartbeats} of this node does.
 *
 * @param steerable whether operations may make it rest: nothing on the intake's way does
 * @param beatenAt when its last beat began; null before the first
 * @param failedAt when a beat last failed; null when none did since the start
 * @param failure the kind of that failure, never its words
 * @param nextAt when it beats next, if it does not rest
 * @param failures beats that failed since the start
 */
public record Pulse(
        String name,
        Duration pause,
        boolean steerable,
        boolean resting,
        @Nullable Instant beatenAt,
        @Nullable Duration took,
        @Nullable Instant failedAt,
        @Nullable String failure,
        @Nullable Instant nextAt,
        long failures) {}
