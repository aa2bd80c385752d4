package quebec.monprojet.bench;

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
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/** Puts new applications, and all when an order of processing comes into force, in their place. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlacingUpkeep {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    /** So few at a time that nobody who reaches for one of them finds it locked for long. */
    private static final int BATCH = 100;

    @Inject private Turns turns;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("placings", BETWEEN_LOOKS, this::place));
    }

    private void place() {
        while (turns.place(BATCH) == BATCH) {
            Thread.onSpinWait();
        }
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }
}
