package quebec.monprojet.rush;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What all clients saw, in no order. */
public final class Observations {

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final Map<Integer, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final AtomicInteger received = new AtomicInteger();

    public void add(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.status() == 201) {
            CompletableFuture<Void> waiting = awaited.remove(received.incrementAndGet());
            if (waiting != null) {
                waiting.complete(null);
            }
        }
    }

    /** Done in the moment when so many were told, for the first time, that they are received. */
    public CompletableFuture<Void> whenReceived(int count) {
        CompletableFuture<Void> reached =
                awaited.computeIfAbsent(count, key -> new CompletableFuture<>());
        if (received.get() >= count) {
            reached.complete(null);
        }
        return reached;
    }

    /** How many were told, for the first time, that they are received. */
    public int received() {
        return received.get();
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }
}
