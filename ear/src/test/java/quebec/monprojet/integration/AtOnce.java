package quebec.monprojet.integration;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who do something at the same moment, each on a thread of their own. */
final class AtOnce {

    private AtOnce() {}

    /** What came of each, in their order. */
    static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            Future<T> first = two.submit(() -> together(start, one));
            Future<T> second = two.submit(() -> together(start, other));
            return List.of(first.get(), second.get());
        } finally {
            two.shutdownNow();
        }
    }

    private static <T> T together(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await();
        return act.call();
    }
}
