package quebec.monprojet.mandate;

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

/** Comes back, on every node, to the mandates whose time is over. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseUpkeep {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    @Inject private Lapses lapses;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(
                hearts.every(
                        "mandates-lapsed",
                        BETWEEN_LOOKS,
                        () -> lapses.overdue().forEach(lapses::lapse)));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }
}
