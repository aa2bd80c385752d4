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
import quebec.monprojet.correspondence.LetterWritten;

/**
 * Announces a letter once its transaction has committed, from another thread: who asked for a link
 * waits for no broker, and the answer takes as long whether or not a letter was written.
 */
@ApplicationScoped
public class LetterAnnouncer {

    private static final Logger LOG = System.getLogger(LetterAnnouncer.class.getName());

    /** A letter that may be announced: what it was written for is committed. */
    record Committed(LetterWritten letter) {}

    private final Doorbells doorbells;
    private final Event<Committed> committed;
    private final MeterRegistry meters;

    @Inject
    public LetterAnnouncer(Doorbells doorbells, Event<Committed> committed, MeterRegistry meters) {
        this.doorbells = doorbells;
        this.committed = committed;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public LetterAnnouncer() {
        this(null, null, null);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterWritten written) {
        var unused = committed.fireAsync(new Committed(written));
    }

    void on(@ObservesAsync Committed event) {
        LetterWritten written = event.letter();
        String queue = Queues.of(written.kind().lane());
        try {
            doorbells.ring(queue, List.of(written.letter().toString()));
        } catch (RuntimeException away) {
            meters.counter("mpq.doorbells.failed", "queue", queue).increment();
            LOG.log(Logger.Level.WARNING, "The broker took no message for a letter: {0}", away);
        }
    }
}
