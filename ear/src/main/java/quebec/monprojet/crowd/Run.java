package quebec.monprojet.crowd;

import java.time.Instant;
import java.util.List;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Ticket;

/**
 * A run that is over.
 *
 * @param closed whether to measure capacity, instead of a morning
 * @param bell when it began; of {@link System#nanoTime}
 * @param ended of {@link System#nanoTime}
 */
record Run(
        boolean closed,
        Standing period,
        List<Ticket> tickets,
        ServerClock clock,
        long bell,
        long ended,
        Notebook notebook,
        Effort effort) {

    /**
     * What it took on this side.
     *
     * @param opened connections, in all
     * @param longestQueue of presses and questions that waited for a connection of ours
     * @param cpuSeconds of this program; negative where the platform does not tell
     */
    record Effort(int opened, int longestQueue, double cpuSeconds) {}

    Instant bellAt() {
        return clock.instant(bell);
    }

    /** As the checker reads them. */
    List<Attempt> attempts() {
        return notebook.presses().stream()
                .map(press -> press.attempt(tickets.get(press.person()), clock))
                .toList();
    }
}
