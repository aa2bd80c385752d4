package quebec.monprojet.web.entrance;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.entrance.Visitors.Standing;

/**
 * Who came without a number lately, by the network they come from. A program would take seat after
 * seat, whether it shows its numbers or forgets them: once seats are scarce, a network has so many,
 * those given within a minute counted with those inside, and whoever comes after them is asked to
 * come back.
 */
final class Newcomers {

    private record Given(ClientNetwork network, Instant at) {}

    private final Visitors visitors;
    private final int most;
    private final Deque<Given> oldestFirst = new ArrayDeque<>();
    private final Map<ClientNetwork, Integer> numbers = new HashMap<>();

    /**
     * Nobody came so far.
     *
     * @param most of one network, inside or given a number within {@link Visitors#CALLED}
     */
    Newcomers(Visitors visitors, int most) {
        this.visitors = visitors;
        this.most = most;
    }

    /** Somebody asks for a page without a number that is worth anything. */
    synchronized Standing come(ClientNetwork network, Instant now) {
        forget(now);
        if (visitors.halfTaken(now)
                && numbers.getOrDefault(network, 0) + visitors.seatsOf(network) >= most) {
            return new Standing.Unnumbered();
        }
        numbers.merge(network, 1, Integer::sum);
        oldestFirst.add(new Given(network, now));
        return visitors.newcomer(now);
    }

    private void forget(Instant now) {
        Instant longAgo = now.minus(Visitors.CALLED);
        while (!oldestFirst.isEmpty() && oldestFirst.getFirst().at().isBefore(longAgo)) {
            numbers.computeIfPresent(
                    oldestFirst.removeFirst().network(),
                    (network, given) -> given == 1 ? null : given - 1);
        }
    }
}
