package quebec.monprojet.account;

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

/** Comes back, on every node, to the wishes that nobody settled and the links that nobody needs. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkUpkeep {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    @Inject private LinkSettling settling;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("links-forgotten", BETWEEN_LOOKS, settling::settleForgotten));
        beating.add(hearts.every("links-expired", BETWEEN_CLEARINGS, settling::dropExpired));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }
}
