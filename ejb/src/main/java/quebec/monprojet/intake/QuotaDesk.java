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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.log.Nanoseconds;
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
    private final Holders holders;
    private final Shelf shelf;
    private final RushHour rush;
    private final Event<ReceiptsRecorded> recorded;
    private final DistributionSummary sizes;
    private final Timer times;
    private final Line<Waiting> line;
    private final Arrivals arrivals;
    private final InLine inLine = new InLine();

    @Inject
    public QuotaDesk(
            Register register,
            Receipts receipts,
            Holders holders,
            Shelf shelf,
            RushHour rush,
            Event<ReceiptsRecorded> recorded,
            MeterRegistry meters,
            Arrivals arrivals) {
        this.register = register;
        this.holders = holders;
        this.shelf = shelf;
        this.rush = rush;
        this.recorded = recorded;
        this.arrivals = arrivals;
        this.sizes = meters.summary("mpq.intake.batch.size");
        this.times = meters.timer("mpq.intake.batch.time");
        Clerk clerk = new Clerk(this::enter, receipts::ofDossier, this::committed, this::reply);
        this.line =
                new Line<>(CAPACITY, AT_ONCE, clerk, one -> one.answer().complete(Outcome.BUSY));
        meters.gauge("mpq.intake.queue.depth", line, Line::waiting);
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public QuotaDesk() {
        this.register = null;
        this.holders = null;
        this.shelf = null;
        this.rush = null;
        this.recorded = null;
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

    private void committed(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        rush.work(entries.size());
        Receipt first = entries.get(0).receipt();
        PlacesHeld held = holders.of(first.period());
        for (Entry entry : entries) {
            Receipt receipt = entry.receipt();
            held.learn(
                    receipt.rank().value(),
                    entry.dossier(),
                    entry.person(),
                    Nanoseconds.sinceEpoch(receipt.receivedAt()),
                    Nanoseconds.sinceEpoch(receipt.recordedAt()));
            shelf.put(receipt);
        }
        Receipt last = entries.get(entries.size() - 1).receipt();
        recorded.fireAsync(
                new ReceiptsRecorded(first.period(), first.rank().value(), last.rank().value()));
    }

    /** Whoever waits for it writes it on another thread: the line goes on with those who wait. */
    private void reply(Waiting one, Outcome outcome) {
        one.answer().complete(outcome);
    }
}
