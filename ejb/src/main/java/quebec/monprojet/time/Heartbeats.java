package quebec.monprojet.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import quebec.monprojet.installation.SuspendedServer;

/**
 * What happens again and again on each node, however the clock on the wall is put. The container's
 * own timers go by that clock: put back an hour, they stand still for an hour. Like them, these
 * stand still while operations hold the server suspended.
 */
@ApplicationScoped
public class Heartbeats {

    @Resource private ManagedThreadFactory threads;

    private final SuspendedServer suspended;

    @Inject
    public Heartbeats(SuspendedServer suspended) {
        this.suspended = suspended;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Heartbeats() {
        this(null);
    }

    /**
     * Begins after the first pause, and goes on until it is closed.
     *
     * @param pause between the end of a beat and the next
     * @param beat one that fails, by an error even, is logged and changes nothing for the next
     */
    public Heartbeat every(Duration pause, Runnable beat) {
        Heartbeat heart =
                new Heartbeat(
                        pause,
                        () -> {
                            if (!suspended.holds()) {
                                beat.run();
                            }
                        });
        threads.newThread(heart).start();
        return heart;
    }
}
