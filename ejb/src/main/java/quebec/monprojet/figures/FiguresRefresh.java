package quebec.monprojet.figures;

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

/** Counts again what is no longer good; of several nodes the one that comes first. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FiguresRefresh {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Snapshots snapshots;
    private final Heartbeats hearts;

    @SuppressWarnings("NullAway.Init")
    private Heartbeat heart;

    @Inject
    public FiguresRefresh(Snapshots snapshots, Heartbeats hearts) {
        this.snapshots = snapshots;
        this.hearts = hearts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public FiguresRefresh() {
        this(null, null);
    }

    @PostConstruct
    void start() {
        heart = hearts.every("figures", PAUSE, this::refresh);
    }

    @PreDestroy
    void stop() {
        heart.close();
    }

    /** What everybody sees does not wait for the desk's figures, and fails with nobody's. */
    private void refresh() {
        RuntimeException failed = null;
        for (Shown shown : Shown.values()) {
            try {
                refresh(shown);
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** A count that fails is begun again with the next beat, not when its time has come again. */
    private void refresh(Shown shown) {
        if (snapshots.begin(shown)) {
            try {
                snapshots.take(shown);
            } catch (RuntimeException e) {
                snapshots.giveBack(shown);
                throw e;
            }
        }
    }
}
