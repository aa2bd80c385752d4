package quebec.monprojet.jms;

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
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/** Reminds of documents whose last day comes near; each node does it, and a letter is owed once. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestSweeper {

    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    @Inject private DocumentRequests requests;
    @Inject private Courtesy courtesy;
    @Inject private Heartbeats hearts;

    private @Nullable Heartbeat beating;

    @PostConstruct
    void start() {
        beating = hearts.every("document-requests", BETWEEN_LOOKS, this::remind);
    }

    @PreDestroy
    void stop() {
        if (beating != null) {
            beating.close();
        }
    }

    void remind() {
        for (DocumentRequest awaited : requests.awaited(AT_ONCE)) {
            courtesy.give();
            Attempts.at("A reminder of documents", () -> requests.remind(awaited));
        }
    }
}
