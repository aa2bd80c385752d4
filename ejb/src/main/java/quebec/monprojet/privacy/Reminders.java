package quebec.monprojet.privacy;

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

/**
 * Brings requests to mind before they are due. After a stop it catches up; each node does it, and
 * what happens twice changes nothing.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reminders {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(15);
    private static final int AT_ONCE = 200;

    @Inject private PrivacyRequests requests;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("privacy-reminders", BETWEEN_LOOKS, this::look));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void look() {
        requests.reminding(AT_ONCE).forEach(requests::remind);
    }
}
