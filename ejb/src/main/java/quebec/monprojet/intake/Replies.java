package quebec.monprojet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Answers are written by other threads, a handful each: a line goes on with those who wait. Of one
 * thread.
 */
final class Replies {

    private static final int HANDFUL = 16;

    private final Executor threads;
    private List<Runnable> handful = new ArrayList<>(HANDFUL);

    Replies(Executor threads) {
        this.threads = threads;
    }

    <T> void give(CompletableFuture<T> promise, T answer) {
        handful.add(() -> promise.complete(answer));
        if (handful.size() == HANDFUL) {
            handOver();
        }
    }

    /** Whoever was given an answer gets it now. */
    void handOver() {
        if (handful.isEmpty()) {
            return;
        }
        List<Runnable> these = handful;
        handful = new ArrayList<>(HANDFUL);
        Runnable all = () -> these.forEach(Runnable::run);
        try {
            threads.execute(all);
        } catch (RejectedExecutionException e) {
            all.run();
        }
    }
}
