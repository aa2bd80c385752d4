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
import java.time.Duration;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/** Shows the board anew twice a second, on every node. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoardRefresh {

    private static final System.Logger LOG = System.getLogger(BoardRefresh.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final BoardReader reader;
    private final Periods periods;
    private final Heartbeats hearts;

    @SuppressWarnings("NullAway.Init")
    private Heartbeat heart;

    @Inject
    public BoardRefresh(BoardReader reader, Periods periods, Heartbeats hearts) {
        this.reader = reader;
        this.periods = periods;
        this.hearts = hearts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public BoardRefresh() {
        this(null, null, null);
    }

    @PostConstruct
    void start() {
        refresh();
        heart = hearts.always("board", PAUSE, this::refresh);
    }

    @PreDestroy
    void stop() {
        heart.close();
    }

    /** A board that can't be read grows stale, and says so by itself. */
    void refresh() {
        try {
            periods.show(reader.read());
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The periods could not be read", unreadable);
        }
    }
}
