package quebec.monprojet.web.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.Shares;

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

        /**
         * Outside, since their network has its share. A newcomer has no number yet, and whoever
         * asks first gets one first; whoever was called in before keeps theirs, and comes next.
         */
        record Unnumbered() implements Standing {}
    }

    /** A number in the hands of somebody of a network, and when it was last of use. */
    private record Held(ClientNetwork network, Instant at) {}

    private final int most;
    private final Map<Long, Held> inside = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Long, Instant> awaited = new LinkedHashMap<>();
    private final Map<Long, Held> fresh = new LinkedHashMap<>();
    private final Shares shares;
    private final Map<Long, Held> heldBack = new LinkedHashMap<>();
    private final Pace pace = new Pace();
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
                            ? heldBack(number, network, now)
                            : seated(number, network, now));
        }
        if (heldBack.containsKey(number)) {
            return Optional.of(heldBack(number, network, now));
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
        countedAtOnce(number, network, now);
        callIn(now);
        return awaited.containsKey(number) ? new Standing.Inside(number) : waiting(number, now);
    }

    private Standing seated(long number, ClientNetwork network, Instant now) {
        shares.take(network);
        letGo(inside.put(number, new Held(network, now)));
        return new Standing.Inside(number);
    }

    private Standing heldBack(long number, ClientNetwork network, Instant now) {
        heldBack.put(number, new Held(network, now));
        return new Standing.Unnumbered();
    }

    /** Before they come to show their number. */
    private void countedAtOnce(long number, ClientNetwork network, Instant now) {
        fresh.put(number, new Held(network, now));
        shares.take(network);
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
        letGo(fresh.remove(number));
        awaited.remove(number);
        heldBack.remove(number);
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
        return new Standing.Waiting(number, place, pace.estimate(place, now, called));
    }

    private void callIn(Instant now) {
        Instant longAgo = now.minus(IDLE);
        Instant lately = now.minus(CALLED);
        gone(inside, one -> one.at().isBefore(longAgo)).forEach(this::letGo);
        gone(fresh, one -> one.at().isBefore(lately)).forEach(this::letGo);
        List<Instant> unused = gone(awaited, since -> since.isBefore(lately));
        heldBack.values().removeIf(one -> one.at().isBefore(lately));
        callInTheHeldBack(now);
        while (called < given && inside() < most) {
            awaited.put(++called, now);
        }
        pace.note(now, called, called < given);
    }

    /** They had their turn; as soon as their network may have another seat, it is theirs. */
    private void callInTheHeldBack(Instant now) {
        Iterator<Map.Entry<Long, Held>> earliestFirst = heldBack.entrySet().iterator();
        while (earliestFirst.hasNext() && inside() < most) {
            Map.Entry<Long, Held> next = earliestFirst.next();
            long number = next.getKey();
            ClientNetwork network = next.getValue().network();
            if (!hasItsShare(network)) {
                earliestFirst.remove();
                countedAtOnce(number, network, now);
                awaited.put(number, now);
            }
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
}
