package quebec.monprojet.opening;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Every second, on every node: a sign of life for each capped period that is open. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutageWatch {

    private static final System.Logger LOG = System.getLogger(OutageWatch.class.getName());
    private static final long EVERY_MILLIS = 1000;

    @Resource private TimerService timers;

    private final Periods periods;
    private final Vigil vigil;
    private final Clock clock;

    @Inject
    public OutageWatch(Periods periods, Vigil vigil, Clock clock) {
        this.periods = periods;
        this.vigil = vigil;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public OutageWatch() {
        this(null, null, null);
    }

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
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
