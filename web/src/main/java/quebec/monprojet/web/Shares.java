package quebec.monprojet.web;

import java.util.HashMap;
import java.util.Map;
import quebec.monprojet.account.ClientNetwork;

/**
 * How much each network holds of something that may run short. Once half of it is taken, a network
 * that has its share gets no more. For one thread at a time.
 */
public final class Shares {

    private final Map<ClientNetwork, Integer> held = new HashMap<>();
    private final int most;
    private final int share;

    /**
     * Nobody holds anything.
     *
     * @param most that may be taken
     * @param share of one network, once half of that is
     */
    public Shares(int most, int share) {
        this.most = most;
        this.share = share;
    }

    /** Whether it gets no more, when so much is taken. */
    public boolean hasAll(ClientNetwork network, int taken) {
        return 2 * taken >= most && held.getOrDefault(network, 0) >= share;
    }

    public void take(ClientNetwork network) {
        held.merge(network, 1, Integer::sum);
    }

    public void giveBack(ClientNetwork network) {
        held.computeIfPresent(network, (of, number) -> number == 1 ? null : number - 1);
    }
}
