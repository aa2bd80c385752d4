package quebec.monprojet.web.rush;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The latest signed heads, read anew by one thread at a time. While that thread waits for a
 * database that does not answer, everybody else has the head that was read last: thousands ask for
 * the status each second, and none of them is to wait behind another.
 */
final class KnownHeads {

    private final Function<PeriodNumber, Optional<SignedHead>> register;
    private final Map<PeriodNumber, Optional<SignedHead>> known = new ConcurrentHashMap<>();
    private final Set<PeriodNumber> beingRead = ConcurrentHashMap.newKeySet();

    KnownHeads(Function<PeriodNumber, Optional<SignedHead>> register) {
        this.register = register;
    }

    /** Of a period in which a place was given; waits only for the first one ever read. */
    Optional<SignedHead> of(PeriodNumber period) {
        Optional<SignedHead> latest = known.get(period);
        if (latest == null) {
            return known.computeIfAbsent(period, register);
        }
        if (!beingRead.add(period)) {
            return latest;
        }
        try {
            Optional<SignedHead> read = register.apply(period);
            known.put(period, read);
            return read;
        } catch (RuntimeException unreadable) {
            return latest;
        } finally {
            beingRead.remove(period);
        }
    }
}
