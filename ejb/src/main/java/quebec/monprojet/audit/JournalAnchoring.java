package quebec.monprojet.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Anchors the journal every hour; each node does it, and one anchor of a size is kept. Nobody makes
 * it rest: an hour without an anchor is one whose entries could be taken back.
 */
@Singleton
@Startup
@DependsOn("LogKeys")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalAnchoring {

    private static final Duration BETWEEN = Duration.ofHours(1);

    @Inject private JournalAnchors anchors;
    @Inject private Heartbeats hearts;

    private @Nullable Heartbeat beating;

    @PostConstruct
    void start() {
        beating = hearts.always("journal-anchors", BETWEEN, anchors::drop);
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.close();
        }
    }
}
