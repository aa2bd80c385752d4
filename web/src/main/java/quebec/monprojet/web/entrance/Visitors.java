package quebec.monprojet.web.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import quebec.monprojet.account.ClientNetwork;

/**
 * Who is inside, who was called in, and how many wait outside, by their numbers. Whoever waits
 * costs nothing but the number that they carry themselves. Of one node.
 */
final class Visitors {

    /** Whoever does nothing for so long leaves their seat to somebody else. */
    static final Duration IDLE = Duration.ofMinutes(10);

    /**
     * Whoever was called in and does not come is no longer waited for; nor is a newcomer who never
     * shows the number they were given.
     */
    static final Duration CALLED = Duration.ofMinutes(1);

    /** The pace by which an estimate is made. */
    static final Duration WATCHED = Duration.ofMinutes(3);

    private static final Duration MARKED_EVERY = Duration.ofSeconds(10);

    /** Where somebody stands; a number is to be carried to the next request. */
    sealed interface Standing {

        record Inside(long number) implements Standing {}

        /**
         * Outside, in the queue.
         *
         * @param place 1 for who is next
         * @param estimate of the wait; empty while nobody was called in lately
         */
        record Waiting(long number, long place, Optional<Duration> estimate) implements Standing {}

        /** Outside, without a number so far. */
        record Unnumbered() implements Standing {}
    }

    private record Mark(Instant at, long called) {}

    private record Seat(ClientNetwork network, Instant usedAt) {}

    private final int most;
    private final Map<Long, Seat> inside = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Instant> awaited = new LinkedHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long given;
    private long called;

    /**
     * A room that is empty.
     *
     * @param most who may be inside at the same time
     */
    Visitors(int most) {
        this.most = most;
    }

    /** Somebody asks for a page with the number they carry; empty when it is not worth anything. */
    synchronized Optional<Standing> known(long number, ClientNetwork network, Instant now) {
        callIn(now);
        if (inside.containsKey(number) || awaited.remove(number) != null) {
            inside.put(number, new Seat(network, now));
            return Optional.of(new Standing.Inside(number));
        }
        return number > called && number <= given
                ? Optional.of(waiting(number, now))
                : Optional.empty();
    }

    /** Somebody asks for a page, and is given a number. */
    synchronized Standing newcomer(Instant now) {
        long fresh = ++given;
        callIn(now);
        return awaited.containsKey(fresh) ? new Standing.Inside(fresh) : waiting(fresh, now);
    }

    /** They have what they came for. */
    synchronized void leave(long number) {
        inside.remove(number);
        awaited.remove(number);
    }

    /** How many seats are taken, or kept for whoever was called in. */
    synchronized int inside() {
        return inside.size() + awaited.size();
    }

    /** Whether somebody with this number has been called in, however long ago. */
    synchronized boolean wasCalled(long number) {
        return number <= called;
    }

    /** How many of a network are inside. */
    synchronized long seatsOf(ClientNetwork network) {
        return inside.values().stream().filter(seat -> seat.network().equals(network)).count();
    }

    /** Whether seats begin to be scarce. */
    synchronized boolean halfTaken(Instant now) {
        callIn(now);
        return 2 * inside() >= most;
    }

    synchronized long waiting() {
        return given - called;
    }

    private Standing waiting(long number, Instant now) {
        long place = number - called;
        return new Standing.Waiting(number, place, estimate(place, now));
    }

    private void callIn(Instant now) {
        Instant longAgo = now.minus(IDLE);
        forget(inside, seat -> seat.usedAt().isBefore(longAgo));
        Instant lately = now.minus(CALLED);
        forget(awaited, since -> since.isBefore(lately));
        while (called < given && inside.size() + awaited.size() < most) {
            awaited.put(++called, now);
        }
        mark(now);
    }

    /** The pace is that of a queue: whoever is let in while nobody waits says nothing of it. */
    private void mark(Instant now) {
        if (called == given) {
            marks.clear();
        }
        if (marks.isEmpty() || !marks.getLast().at().plus(MARKED_EVERY).isAfter(now)) {
            marks.addLast(new Mark(now, called));
        }
        while (marks.getFirst().at().plus(WATCHED).isBefore(now) && marks.size() > 1) {
            marks.removeFirst();
        }
    }

    /** The longest ago stands first. */
    private static <T> void forget(Map<Long, T> those, Predicate<T> gone) {
        Iterator<T> seen = those.values().iterator();
        while (seen.hasNext() && gone.test(seen.next())) {
            seen.remove();
        }
    }

    private Optional<Duration> estimate(long place, Instant now) {
        Mark first = marks.getFirst();
        long since = called - first.called();
        long millis = Duration.between(first.at(), now).toMillis();
        return since == 0 || millis <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(place * millis / since));
    }
}
