package quebec.monprojet.intake;

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

/** Follows the register once a second, on every node. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldersRefresh {

    private static final long EVERY_MILLIS = 1_000;

    @Resource private TimerService timers;

    private final Holders holders;

    @Inject
    public HoldersRefresh(Holders holders) {
        this.holders = holders;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public HoldersRefresh() {
        this(null);
    }

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLIS, EVERY_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void refresh() {
        holders.follow();
    }
}
