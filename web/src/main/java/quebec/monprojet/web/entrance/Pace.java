package quebec.monprojet.web.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How fast a queue has moved lately, by which a wait is estimated. For one thread at a time. */
final class Pace {

    /** So far back it looks. */
    static final Duration WATCHED = Duration.ofMinutes(3);

    private static final Duration MARKED_EVERY = Duration.ofSeconds(10);

    private record Mark(Instant at, long called) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    /**
     * Notes how far the queue is. Whoever is let in while nobody waits says nothing of its pace.
     *
     * @param called how many were called in since the queue began
     */
    void note(Instant now, long called, boolean someWait) {
        if (!someWait) {
            marks.clear();
        }
        if (marks.isEmpty() || !marks.getLast().at().plus(MARKED_EVERY).isAfter(now)) {
            marks.addLast(new Mark(now, called));
        }
        while (marks.size() > 1 && marks.getFirst().at().plus(WATCHED).isBefore(now)) {
            marks.removeFirst();
        }
    }

    /**
     * How long it takes until so many more are called in; empty while nobody was lately.
     *
     * @param called as for {@link #note}, which was called before
     */
    Optional<Duration> estimate(long place, Instant now, long called) {
        Mark first = marks.getFirst();
        long since = called - first.called();
        long millis = Duration.between(first.at(), now).toMillis();
        return since == 0 || millis <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(place * millis / since));
    }
}
