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
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.Inspections;
import quebec.monprojet.evidence.Sweeping;
import quebec.monprojet.time.Heartbeat;
import quebec.monprojet.time.Heartbeats;

/**
 * Rings again for files that wait to be looked into, while the broker was away or the scanner
 * silent, and has taken away what nobody needs. Each node sweeps; what happens twice changes
 * nothing.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentSweeper {

    private static final Duration WAITING = Duration.ofSeconds(15);
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);

    /** At most so many at a time: each is a second's work. */
    private static final int AT_ONCE = 50;

    @Inject private Inspections inspections;
    @Inject private Sweeping sweeping;
    @Inject private Doorbells doorbells;
    @Inject private Heartbeats hearts;

    private final List<Heartbeat> beating = new ArrayList<>();

    @PostConstruct
    void start() {
        beating.add(hearts.every("documents-waiting", WAITING, this::ringForWaiting));
        beating.add(hearts.every("documents-left-over", LEFT_OVER, sweeping::sweep));
    }

    @PreDestroy
    void stop() {
        beating.forEach(Heartbeat::close);
    }

    void ringForWaiting() {
        List<FileId> due = inspections.due(AT_ONCE);
        if (!due.isEmpty()) {
            doorbells.ring(Queues.DOCUMENTS, due.stream().map(FileId::toString).toList());
            inspections.announced(due);
        }
    }
}
