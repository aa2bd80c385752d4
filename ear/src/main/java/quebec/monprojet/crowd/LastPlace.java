package quebec.monprojet.crowd;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.rush.Published;

/**
 * When the last place of the register went, in milliseconds after the bell and by the portal's
 * clock.
 *
 * @param received when its request arrived
 * @param recorded when the head over it was signed
 */
record LastPlace(int rank, double received, double recorded) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Empty while nobody has a place. */
    static Optional<LastPlace> of(Published published, Instant bell) {
        List<String> leaves = published.leaves();
        List<String> heads = published.heads();
        return leaves.isEmpty() || heads.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LastPlace(
                                leaves.size(),
                                after(bell, last(leaves), "receivedAt"),
                                after(bell, last(heads), "instant")));
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static double after(Instant bell, String document, String field) {
        Instant instant = Instant.parse(Fields.text(document, field));
        return Duration.between(bell, instant).toNanos() / NANOS_PER_MILLI;
    }
}
