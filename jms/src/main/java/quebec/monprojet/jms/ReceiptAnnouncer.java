package quebec.monprojet.jms;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import java.util.stream.IntStream;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.intake.ReceiptsRecorded;
import quebec.monprojet.intake.RushHour;

/**
 * Announces what the register has just recorded. The line does not wait for it, and a broker that
 * is away costs nothing but time: the register is its own outbox. In a rush nothing is announced at
 * once; the sweeper finds what is owed.
 */
@ApplicationScoped
public class ReceiptAnnouncer {

    private static final Logger LOG = System.getLogger(ReceiptAnnouncer.class.getName());

    private final RushHour rush;
    private final Doorbells doorbells;
    private final MeterRegistry meters;

    @Inject
    public ReceiptAnnouncer(RushHour rush, Doorbells doorbells, MeterRegistry meters) {
        this.rush = rush;
        this.doorbells = doorbells;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ReceiptAnnouncer() {
        this(null, null, null);
    }

    /** A rehearsal owes nobody a letter and opens no case. */
    void on(@ObservesAsync ReceiptsRecorded recorded) {
        if (recorded.period().rehearsal() || rush.isNow()) {
            return;
        }
        List<String> numbers = numbers(recorded);
        ring(Queues.ACKNOWLEDGEMENTS, numbers);
        ring(Queues.CASE_OPENINGS, numbers);
    }

    static List<String> numbers(ReceiptsRecorded recorded) {
        return IntStream.rangeClosed(recorded.firstRank(), recorded.lastRank())
                .mapToObj(rank -> new ApplicationNumber(recorded.period(), new Rank(rank)).value())
                .toList();
    }

    private void ring(String queue, List<String> numbers) {
        try {
            doorbells.ring(queue, numbers);
        } catch (RuntimeException away) {
            meters.counter("mpq.doorbells.failed", "queue", queue).increment();
            LOG.log(Logger.Level.WARNING, "The broker took no message for {0}: {1}", queue, away);
        }
    }
}
