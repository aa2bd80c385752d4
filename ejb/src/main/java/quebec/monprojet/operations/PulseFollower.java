package quebec.monprojet.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.installation.Installation;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;
import quebec.monprojet.time.Pulse;

/**
 * Does on this node what was ordered of its heartbeats, and says how they do: to the other nodes by
 * way of the database, and to those who measure.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PulseFollower {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Inject private Database database;
    @Inject private Heartbeats hearts;
    @Inject private MeterRegistry meters;
    @Inject private Clock clock;

    private final Map<String, Long> nudged = new HashMap<>();
    private final Map<String, Pulse> shown = new ConcurrentHashMap<>();
    private @Nullable Heartbeat beating;

    @PostConstruct
    void start() {
        orders().forEach(order -> nudged.put(order.name(), order.nudges()));
        beating = hearts.always("operations", BETWEEN_LOOKS, this::follow);
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.close();
        }
    }

    void follow() {
        orders().forEach(this::obey);
        List<Pulse> pulses = hearts.pulses();
        pulses.forEach(this::show);
        database.change(
                "The heartbeats cannot be reported",
                connection ->
                        new PulseRows(connection)
                                .report(Installation.node(), pulses, clock.instant()));
    }

    /** A nudge of before this start was for another. */
    private void obey(PulseOrder order) {
        hearts.rest(order.name(), order.resting());
        Long before = nudged.put(order.name(), order.nudges());
        if (order.nudges() > (before == null ? 0 : before)) {
            hearts.nudge(order.name());
        }
    }

    private List<PulseOrder> orders() {
        return database.ask(
                "What was ordered of heartbeats cannot be read",
                connection -> new PulseOrderRows(connection).all());
    }

    private void show(Pulse pulse) {
        if (shown.put(pulse.name(), pulse) == null) {
            Gauge.builder("mpq.pulse.age.seconds", () -> age(pulse.name()))
                    .description("Since the last beat of what happens again and again")
                    .tag("name", pulse.name())
                    .register(meters);
            Gauge.builder("mpq.pulse.resting", () -> latest(pulse.name()).resting() ? 1 : 0)
                    .tag("name", pulse.name())
                    .register(meters);
            Gauge.builder(
                            "mpq.pulse.pause.seconds",
                            () -> latest(pulse.name()).pause().toMillis() / 1000.0)
                    .tag("name", pulse.name())
                    .register(meters);
            FunctionCounter.builder(
                            "mpq.pulse.failures",
                            this,
                            follower -> follower.latest(pulse.name()).failures())
                    .tag("name", pulse.name())
                    .register(meters);
        }
    }

    private Pulse latest(String name) {
        Pulse pulse = shown.get(name);
        if (pulse == null) {
            throw new IllegalStateException("no heartbeat " + name);
        }
        return pulse;
    }

    /** NaN before the first beat. */
    private double age(String name) {
        Instant beaten = latest(name).beatenAt();
        return beaten == null
                ? Double.NaN
                : Duration.between(beaten, clock.instant()).toMillis() / 1000.0;
    }
}
