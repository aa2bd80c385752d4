package quebec.monprojet.web.rush;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The latest signed heads, read anew by one thread at a time, which is nobody's who asks. Thousands
 * ask for the status each second: while the database does not answer, they have the head that was
 * read last, and none of them waits for it.
 */
final class KnownHeads {

    private final Function<PeriodNumber, Optional<SignedHead>> register;
    private final Executor threads;
    private final Duration patience;
    private final Map<PeriodNumber, Optional<SignedHead>> known = new ConcurrentHashMap<>();
    private final Set<PeriodNumber> beingRead = ConcurrentHashMap.newKeySet();

    /**
     * Reads nothing before somebody asks.
     *
     * @param patience how long whoever has the head read anew waits for it
     */
    KnownHeads(
            Function<PeriodNumber, Optional<SignedHead>> register,
            Executor threads,
            Duration patience) {
        this.register = register;
        this.threads = threads;
        this.patience = patience;
    }

    /** Of a period in which a place was given; waits for the first one that is ever read. */
    Optional<SignedHead> of(PeriodNumber period) {
        Optional<SignedHead> latest = known.get(period);
        if (latest == null) {
            return known.computeIfAbsent(period, register);
        }
        return beingRead.add(period) ? readAnew(period, latest) : latest;
    }

    private Optional<SignedHead> readAnew(PeriodNumber period, Optional<SignedHead> latest) {
        try {
            return CompletableFuture.supplyAsync(() -> read(period), threads)
                    .completeOnTimeout(latest, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException unreadable) {
            return latest;
        } catch (RejectedExecutionException noThread) {
            beingRead.remove(period);
            return latest;
        }
    }

    private Optional<SignedHead> read(PeriodNumber period) {
        try {
            Optional<SignedHead> read = register.apply(period);
            known.put(period, read);
            return read;
        } finally {
            beingRead.remove(period);
        }
    }
}
