package quebec.monprojet.intake;

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

/** Follows the register once a second, on every node. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldersRefresh {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Holders holders;
    private final Heartbeats hearts;

    @SuppressWarnings("NullAway.Init")
    private Heartbeat heart;

    @Inject
    public HoldersRefresh(Holders holders, Heartbeats hearts) {
        this.holders = holders;
        this.hearts = hearts;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public HoldersRefresh() {
        this(null, null);
    }

    @PostConstruct
    void start() {
        heart = hearts.always("holders", PAUSE, holders::follow);
    }

    @PreDestroy
    void stop() {
        heart.close();
    }
}
