package quebec.monprojet.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether operations suspended this server. The servlet container knows by itself; what is answered
 * in front of it asks here, thousands of times a second, and the server is asked a few times.
 */
@ApplicationScoped
public class SuspendedServer {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();

    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - BETWEEN_LOOKS);
    private volatile boolean holds;

    public boolean holds() {
        long now = System.nanoTime();
        long before = lookedAt.get();
        if (now - before >= BETWEEN_LOOKS && lookedAt.compareAndSet(before, now)) {
            Object state = Management.attribute("jboss.as:management-root=server", "suspendState");
            holds = "SUSPENDING".equals(state) || "SUSPENDED".equals(state);
        }
        return holds;
    }
}
