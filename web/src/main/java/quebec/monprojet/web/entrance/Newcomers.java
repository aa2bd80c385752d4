package quebec.monprojet.web.entrance;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;

/**
 * Who came without a number lately, by the network they come from. A program that never shows the
 * number it is given would take seat after seat; beyond so many a minute, whoever comes from the
 * same network shares the number that was given there last.
 */
final class Newcomers {

    private record Given(ClientNetwork network, Instant at) {}

    /** Of one network, within {@link Visitors#CALLED}. */
    private static final class Lately {
        private int numbers;
        private long last;
    }

    private final int most;
    private final Deque<Given> oldestFirst = new ArrayDeque<>();
    private final Map<ClientNetwork, Lately> networks = new HashMap<>();

    /**
     * Nobody came so far.
     *
     * @param most numbers a network is given within {@link Visitors#CALLED}
     */
    Newcomers(int most) {
        this.most = most;
    }

    /**
     * Somebody asks for a page.
     *
     * @param carried the number they show, or null
     */
    Visitors.Standing come(
            Visitors visitors, @Nullable Long carried, ClientNetwork network, Instant now) {
        Long number = carried == null ? shared(network, now) : carried;
        Visitors.Standing standing = visitors.come(number, now);
        if (number == null || number != standing.number()) {
            given(network, standing.number(), now);
        }
        return standing;
    }

    /** The number to share, or null for one of their own. */
    synchronized @Nullable Long shared(ClientNetwork network, Instant now) {
        forget(now);
        Lately lately = networks.get(network);
        return lately == null || lately.numbers < most ? null : lately.last;
    }

    synchronized void given(ClientNetwork network, long number, Instant now) {
        forget(now);
        Lately lately = networks.computeIfAbsent(network, first -> new Lately());
        lately.numbers++;
        lately.last = number;
        oldestFirst.add(new Given(network, now));
    }

    private void forget(Instant now) {
        Instant longAgo = now.minus(Visitors.CALLED);
        while (!oldestFirst.isEmpty() && oldestFirst.getFirst().at().isBefore(longAgo)) {
            ClientNetwork network = oldestFirst.removeFirst().network();
            networks.computeIfPresent(
                    network, (same, lately) -> --lately.numbers == 0 ? null : lately);
        }
    }
}
