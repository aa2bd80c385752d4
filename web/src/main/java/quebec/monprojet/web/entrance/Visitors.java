package quebec.monprojet.web.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;

/**
 * Who is inside, who was called in, and how many wait outside, by their numbers. Whoever waits
 * costs nothing but the number that they carry themselves. Once seats are scarce, one network has a
 * share of them. Of one node.
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

    /** Where somebody stands. */
    sealed interface Standing {

        /** To be carried to the next request. */
        default Optional<Long> given() {
            return Optional.empty();
        }

        record Inside(long number) implements Standing {
            @Override
            public Optional<Long> given() {
                return Optional.of(number);
            }
        }

        /**
         * Outside, in the queue.
         *
         * @param place 1 for who is next
         * @param estimate of the wait; empty while nobody was called in lately
         */
        record Waiting(long number, long place, Optional<Duration> estimate) implements Standing {
            @Override
            public Optional<Long> given() {
                return Optional.of(number);
            }
        }

        /** Outside and without a number: of these, whoever asks first is let in first. */
        record Unnumbered() implements Standing {}
    }

    private record Mark(Instant at, long called) {}

    /** A number in the hands of somebody of a network, and when it was last of use. */
    private record Held(ClientNetwork network, Instant at) {}

    private final int most;
    private final Map<Long, Held> inside = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Instant> awaited = new LinkedHashMap<>();
    private final Map<Long, Held> fresh = new LinkedHashMap<>();
    private final Shares shares;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long given;
    private long called;

    /**
     * A room that is empty.
     *
     * @param most who may be inside at the same time
     * @param share of one network, once seats are scarce: a program would take seat after seat,
     *     whether it shows its numbers or forgets them
     */
    Visitors(int most, int share) {
        this.most = most;
        this.shares = new Shares(most, share);
    }

    /** Somebody asks for a page with the number they carry; empty when it is not worth anything. */
    synchronized Optional<Standing> known(long number, ClientNetwork network, Instant now) {
        callIn(now);
        if (inside.containsKey(number)) {
            return Optional.of(seated(number, network, now));
        }
        if (awaited.remove(number) != null) {
            letGo(fresh.remove(number));
            return Optional.of(
                    hasItsShare(network)
                            ? new Standing.Unnumbered()
                            : seated(number, network, now));
        }
        return number > called && number <= given
                ? Optional.of(waiting(number, now))
                : Optional.empty();
    }

    /** Somebody asks for a page without a number that is worth anything. */
    synchronized Standing newcomer(ClientNetwork network, Instant now) {
        callIn(now);
        if (hasItsShare(network)) {
            return new Standing.Unnumbered();
        }
        long number = ++given;
        fresh.put(number, new Held(network, now));
        shares.take(network);
        callIn(now);
        return awaited.containsKey(number) ? new Standing.Inside(number) : waiting(number, now);
    }

    private Standing seated(long number, ClientNetwork network, Instant now) {
        shares.take(network);
        letGo(inside.put(number, new Held(network, now)));
        return new Standing.Inside(number);
    }

    /** Seats begin to be scarce, and of those inside or numbered lately so many are of it. */
    private boolean hasItsShare(ClientNetwork network) {
        return shares.hasAll(network, inside());
    }

    private void letGo(@Nullable Held one) {
        if (one != null) {
            shares.giveBack(one.network());
        }
    }

    /** Whoever was called in once, and was away for a while, goes on. */
    synchronized void sitAgain(long number, ClientNetwork network, Instant now) {
        if (number <= called && !inside.containsKey(number) && !hasItsShare(network)) {
            seated(number, network, now);
        }
    }

    /** They have what they came for. */
    synchronized void leave(long number) {
        letGo(inside.remove(number));
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

    synchronized long waiting() {
        return given - called;
    }

    private Standing waiting(long number, Instant now) {
        long place = number - called;
        return new Standing.Waiting(number, place, estimate(place, now));
    }

    private void callIn(Instant now) {
        Instant longAgo = now.minus(IDLE);
        Instant lately = now.minus(CALLED);
        gone(inside, one -> one.at().isBefore(longAgo)).forEach(this::letGo);
        gone(fresh, one -> one.at().isBefore(lately)).forEach(this::letGo);
        List<Instant> unused = gone(awaited, since -> since.isBefore(lately));
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

    /** Takes out who is gone; the longest ago stands first. */
    private static <T> List<T> gone(Map<Long, T> those, Predicate<T> isGone) {
        List<T> gone = new ArrayList<>();
        Iterator<T> oldestFirst = those.values().iterator();
        while (oldestFirst.hasNext()) {
            T one = oldestFirst.next();
            if (!isGone.test(one)) {
                return gone;
            }
            oldestFirst.remove();
            gone.add(one);
        }
        return gone;
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
