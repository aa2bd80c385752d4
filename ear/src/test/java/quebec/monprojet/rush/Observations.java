package quebec.monprojet.rush;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What all clients saw, in no order. */
public final class Observations {

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger received = new AtomicInteger();

    public void add(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.status() == 201) {
            received.incrementAndGet();
        }
    }

    /** How many were told, for the first time, that they are received. */
    public int received() {
        return received.get();
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }
}
