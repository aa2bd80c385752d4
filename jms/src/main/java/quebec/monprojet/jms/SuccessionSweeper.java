package quebec.monprojet.jms;

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
import java.lang.System.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.succession.Succession;
import quebec.monprojet.succession.Turn;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Passes on what is due, one place after the other. After a stop it catches up; each node does it,
 * and the period's row lets them take turns. Whoever presses in another period comes first.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SuccessionSweeper {

    private static final Logger LOG = System.getLogger(SuccessionSweeper.class.getName());

    private static final Duration BETWEEN = Duration.ofSeconds(30);

    @Inject private Succession succession;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;
    @Inject private MeterRegistry meters;

    private final List<Heartbeat> beating = new ArrayList<>();
    private final AtomicInteger due = new AtomicInteger();

    @PostConstruct
    void start() {
        meters.gauge("mpq.succession.due", due);
        beating.add(hearts.every("succession", BETWEEN, this::sweep));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void sweep() {
        List<PeriodNumber> periods = succession.due();
        due.set(periods.size());
        periods.forEach(this::passOn);
    }

    /** A period that fails must not keep the others. */
    private void passOn(PeriodNumber period) {
        try {
            do {
                courtesy.give();
            } while (succession.passOn(period) instanceof Turn.PassedOn);
        } catch (RuntimeException e) {
            meters.counter("mpq.succession.put.off").increment();
            LOG.log(Logger.Level.WARNING, "A succession is put off: {0}", e);
        }
    }
}
