package quebec.monprojet.jms;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quebec.monprojet.correspondence.Backlog;
import quebec.monprojet.correspondence.Lane;

/** What each lane owed at the last sweep, for those who watch. */
@ApplicationScoped
public class Backlogs {

    private static final Backlog NONE = new Backlog(0, Duration.ZERO);

    private final Map<Lane, Backlog> last = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private volatile Backlog unposted = NONE;

    @Inject
    public Backlogs(MeterRegistry meters) {
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Backlogs() {
        this(null);
    }

    @PostConstruct
    void watch() {
        Gauge.builder("mpq.letters.unposted", () -> unposted.letters()).register(meters);
        Gauge.builder("mpq.letters.unposted.seconds", () -> unposted.oldest().toSeconds())
                .register(meters);
        for (Lane lane : Lane.values()) {
            Gauge.builder("mpq.letters.owed", () -> of(lane).letters())
                    .tag("lane", lane.name())
                    .register(meters);
            Gauge.builder("mpq.letters.oldest.seconds", () -> of(lane).oldest().toSeconds())
                    .tag("lane", lane.name())
                    .register(meters);
        }
    }

    void showUnposted(Backlog backlog) {
        unposted = backlog;
    }

    void show(Lane lane, Backlog backlog) {
        last.put(lane, backlog);
    }

    private Backlog of(Lane lane) {
        return last.getOrDefault(lane, NONE);
    }
}
