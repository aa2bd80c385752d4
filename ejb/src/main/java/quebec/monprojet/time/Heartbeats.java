package quebec.monprojet.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
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
    private final Clock clock;
    private final Map<String, Heartbeat> beating = new ConcurrentSkipListMap<>();

    @Inject
    public Heartbeats(SuspendedServer suspended, Clock clock) {
        this.suspended = suspended;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Heartbeats() {
        this(null, Clock.systemUTC());
    }

    /**
     * Begins after the first pause, and goes on until it is closed. Operations may make it rest.
     *
     * @param name in lower case, with hyphens; the same on every node and nobody else's
     * @param pause between the end of a beat and the next
     * @param beat one that fails, by an error even, is logged and changes nothing for the next
     */
    public Heartbeat every(String name, Duration pause, Runnable beat) {
        return begun(new Rhythm(name, pause, true), beat);
    }

    /** Likewise, of what an intake or this node cannot be without: nobody makes it rest. */
    public Heartbeat always(String name, Duration pause, Runnable beat) {
        return begun(new Rhythm(name, pause, false), beat);
    }

    private Heartbeat begun(Rhythm rhythm, Runnable beat) {
        Heartbeat heart =
                new Heartbeat(
                        rhythm,
                        clock,
                        () -> {
                            if (!suspended.holds()) {
                                beat.run();
                            }
                        });
        beating.put(rhythm.name(), heart);
        threads.newThread(heart).start();
        return heart;
    }

    /** Of this node, by name. */
    public List<Pulse> pulses() {
        return beating.values().stream().map(Heartbeat::pulse).toList();
    }

    /** On this node, until told otherwise; without effect on what must always beat. */
    public void rest(String name, boolean rests) {
        Optional.ofNullable(beating.get(name)).ifPresent(heart -> heart.rest(rests));
    }

    /** On this node: it beats once soon, resting or not. */
    public void nudge(String name) {
        Optional.ofNullable(beating.get(name)).ifPresent(Heartbeat::nudge);
    }
}
