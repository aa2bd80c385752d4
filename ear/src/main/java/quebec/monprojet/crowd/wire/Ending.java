package quebec.monprojet.crowd.wire;

import org.jspecify.annotations.Nullable;

/**
 * How a request ended.
 *
 * @param sentAt just before its first byte left, or was to leave; of {@link System#nanoTime}
 * @param endedAt after the last byte of the answer; of {@link System#nanoTime}
 * @param answer null when none came whole
 */
public record Ending(How how, long sentAt, long endedAt, @Nullable Answer answer) {

    /** With or without an answer. */
    public enum How {
        ANSWERED,
        /** The connection could not be made: nothing was sent. */
        UNREACHABLE,
        /** The connection ended before the answer did. */
        CUT,
        /** No whole answer within the limit. */
        TIMED_OUT,
        /** What came is not HTTP. */
        GARBLED
    }
}
