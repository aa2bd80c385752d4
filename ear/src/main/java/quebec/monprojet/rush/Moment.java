package quebec.monprojet.rush;

import java.time.Instant;

/**
 * When something happened to a client.
 *
 * @param nanos of the clock that never goes back; says what came before what
 * @param clock what a clock on the wall said
 */
public record Moment(long nanos, Instant clock) {

    public static Moment now() {
        return new Moment(System.nanoTime(), Instant.now());
    }

    public boolean isBefore(Moment other) {
        return nanos - other.nanos < 0;
    }
}
