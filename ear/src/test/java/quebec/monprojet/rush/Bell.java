package quebec.monprojet.rush;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Sets people off at instants, whatever the answers of others: an open loop. */
public final class Bell implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);

    /** Calls at an instant, or at once when it has passed; the result is that of the call. */
    public <T> CompletableFuture<T> at(
            Instant instant, Supplier<? extends CompletionStage<T>> call) {
        CompletableFuture<T> result = new CompletableFuture<>();
        long wait = Math.max(0, Duration.between(Instant.now(), instant).toNanos());
        var unused =
                clock.schedule(
                        () ->
                                call.get()
                                        .whenComplete(
                                                (value, failure) -> {
                                                    if (failure == null) {
                                                        result.complete(value);
                                                    } else {
                                                        result.completeExceptionally(failure);
                                                    }
                                                }),
                        wait,
                        TimeUnit.NANOSECONDS);
        return result;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
