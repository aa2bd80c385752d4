package quebec.monprojet.opening;

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
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/** Every second, on every node: a sign of life for each capped period that is open. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutageWatch {

    private static final System.Logger LOG = System.getLogger(OutageWatch.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Periods periods;
    private final Vigil vigil;
    private final Clock clock;
    private final Heartbeats hearts;

    @SuppressWarnings("NullAway.Init")
    private Heartbeat heart;

    @Inject
    public OutageWatch(Periods periods, Vigil vigil, Clock clock, Heartbeats hearts) {
        this.periods = periods;
        this.vigil = vigil;
        this.clock = clock;
        this.hearts = hearts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public OutageWatch() {
        this(null, null, null, null);
    }

    @PostConstruct
    void start() {
        heart = hearts.always("outage-watch", PAUSE, this::watch);
    }

    @PreDestroy
    void stop() {
        heart.close();
    }

    void watch() {
        if (periods.stale()) {
            return;
        }
        periods.all().stream()
                .filter(PeriodStanding::capped)
                .filter(each -> each.stateAt(clock.instant()) == State.OPEN)
                .forEach(each -> keep(each.number()));
    }

    /** A vigil that fails is kept again in a second; its silence is what the next one judges. */
    private void keep(PeriodNumber period) {
        try {
            vigil.keep(period);
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "No sign of life for " + period, failed);
        }
    }
}
