package quebec.monprojet.crowd;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import quebec.monprojet.rush.Moment;

/**
 * The portal's clock, by a clock of ours that never goes back.
 *
 * @param at an instant by the portal's clock
 * @param nanos what {@link System#nanoTime} was then
 */
record ServerClock(Instant at, long nanos) {

    /**
     * One look at the portal's time.
     *
     * @param said what the portal said its time was
     * @param sent before asking; of {@link System#nanoTime}
     * @param heard after the answer; of {@link System#nanoTime}
     */
    record Look(Instant said, long sent, long heard) {

        long took() {
            return heard - sent;
        }
    }

    /**
     * By the quickest of the looks that met a document just written: the status is renewed once a
     * second, and says the time of its writing. With a single document, by that.
     *
     * @param looks in order; at least one
     */
    static ServerClock by(List<Look> looks) {
        Look best =
                looks.stream()
                        .filter(look -> !look.said().equals(looks.get(0).said()))
                        .filter(look -> isFirstOfItsKind(look, looks))
                        .min(Comparator.comparingLong(Look::took))
                        .orElse(looks.get(0));
        return new ServerClock(best.said(), best.sent() + best.took() / 2);
    }

    private static boolean isFirstOfItsKind(Look look, List<Look> looks) {
        return looks.stream()
                .filter(other -> other.said().equals(look.said()))
                .allMatch(other -> other.sent() - look.sent() >= 0);
    }

    Instant instant(long when) {
        return at.plusNanos(when - nanos);
    }

    long nanos(Instant instant) {
        return nanos + Duration.between(at, instant).toNanos();
    }

    Moment moment(long when) {
        return new Moment(when, instant(when));
    }

    /** How far the portal's clock is ahead of the one on this wall. */
    Duration ahead(Instant wall, long when) {
        return Duration.between(wall, instant(when));
    }
}
