package quebec.monprojet.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

/** Answers are written by other threads: a line goes on with those who wait. */
@ApplicationScoped
public class Replies {

    @Resource private ManagedExecutorService threads;

    <T> void give(CompletableFuture<T> promise, T answer) {
        try {
            threads.execute(() -> promise.complete(answer));
        } catch (RejectedExecutionException e) {
            promise.complete(answer);
        }
    }
}
