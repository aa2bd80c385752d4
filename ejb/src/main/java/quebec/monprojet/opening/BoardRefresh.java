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

/** Shows the board anew twice a second, on every node. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoardRefresh {

    private static final System.Logger LOG = System.getLogger(BoardRefresh.class.getName());
    private static final long EVERY_MILLIS = 500;

    @Resource private TimerService timers;

    private final BoardReader reader;
    private final Periods periods;

    @Inject
    public BoardRefresh(BoardReader reader, Periods periods) {
        this.reader = reader;
        this.periods = periods;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public BoardRefresh() {
        this(null, null);
    }

    @PostConstruct
    void start() {
        refresh();
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(null, false));
    }

    /** A board that can't be read grows stale, and says so by itself. */
    @Timeout
    void refresh() {
        try {
            periods.show(reader.read());
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The periods could not be read", unreadable);
        }
    }
}
