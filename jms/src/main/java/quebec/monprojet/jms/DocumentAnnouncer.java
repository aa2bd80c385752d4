package quebec.monprojet.jms;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import quebec.monprojet.evidence.FileReceived;

/**
 * Announces a file once it is committed that it has arrived, from another thread: whoever sends
 * waits for no broker.
 */
@ApplicationScoped
public class DocumentAnnouncer {

    private static final Logger LOG = System.getLogger(DocumentAnnouncer.class.getName());

    /** A file that may be announced. */
    record Committed(FileReceived received) {}

    private final Doorbells doorbells;
    private final Event<Committed> committed;
    private final MeterRegistry meters;

    @Inject
    public DocumentAnnouncer(
            Doorbells doorbells, Event<Committed> committed, MeterRegistry meters) {
        this.doorbells = doorbells;
        this.committed = committed;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public DocumentAnnouncer() {
        this(null, null, null);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) FileReceived received) {
        var unused = committed.fireAsync(new Committed(received));
    }

    void on(@ObservesAsync Committed event) {
        try {
            doorbells.ring(Queues.DOCUMENTS, List.of(event.received().file().toString()));
        } catch (RuntimeException away) {
            meters.counter("mpq.doorbells.failed", "queue", Queues.DOCUMENTS).increment();
            LOG.log(Logger.Level.WARNING, "The broker took no message for a file: {0}", away);
        }
    }
}
