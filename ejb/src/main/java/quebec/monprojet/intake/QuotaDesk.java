package quebec.monprojet.intake;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.opening.PeriodNumber;

/**
 * The desk where this node's requests wait their turn: the order of the queue is the order of
 * arrival. Called with no transaction open, it holds no connection while anybody waits.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuotaDesk {

    private static final int CAPACITY = 10_000;
    private static final int AT_ONCE = 256;
    private static final Duration TOO_LONG = Duration.ofSeconds(5);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    @Resource private ManagedThreadFactory threads;

    private final Register register;
    private final DistributionSummary sizes;
    private final Timer times;
    private final Line<Waiting> line;
    private final Arrivals arrivals;
    private final InLine inLine = new InLine();

    @Inject
    public QuotaDesk(
            Register register,
            Receipts receipts,
            Committed committed,
            MeterRegistry meters,
            Arrivals arrivals) {
        this.register = register;
        this.arrivals = arrivals;
        this.sizes = meters.summary("mpq.intake.batch.size");
        this.times = meters.timer("mpq.intake.batch.time");
        Clerk clerk = new Clerk(this::enter, receipts::ofDossier, committed, this::reply);
        this.line =
                new Line<>(CAPACITY, AT_ONCE, clerk, one -> one.answer().complete(Outcome.BUSY));
        meters.gauge("mpq.intake.queue.depth", line, Line::waiting);
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public QuotaDesk() {
        this.register = null;
        this.sizes = null;
        this.times = null;
        this.arrivals = null;
        this.line = null;
    }

    @PostConstruct
    void open() {
        threads.newThread(line).start();
    }

    @PreDestroy
    void close() {
        line.close(CLOSING);
    }

    /** Whether this node can still enter anything at all. */
    public boolean isServed() {
        return line.isServed();
    }

    /** Takes on a request, or says at once that it can't. */
    public Waiting request(Ticket ticket) {
        if (line.busyFor().compareTo(TOO_LONG) > 0) {
            return Waiting.answered(arrivals.stamped(ticket), Outcome.BUSY);
        }
        return joined(ticket);
    }

    /**
     * Stamped and queued in one step: of two people, the one with the later stamp stands behind.
     */
    private synchronized Waiting joined(Ticket ticket) {
        return inLine.of(
                ticket,
                () -> {
                    Waiting one = new Waiting(arrivals.stamped(ticket), new CompletableFuture<>());
                    return line.join(one) ? one : Waiting.answered(one.request(), Outcome.BUSY);
                });
    }

    private Batch enter(PeriodNumber period, List<Request> requests) {
        sizes.record(requests.size());
        long began = System.nanoTime();
        try {
            return register.enter(period, requests);
        } finally {
            times.record(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    /** Whoever waits for it writes it on another thread: the line goes on with those who wait. */
    private void reply(Waiting one, Outcome outcome) {
        one.answer().complete(outcome);
    }
}
