package quebec.monprojet.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/**
 * Gives those who ask after the last place the proof of having asked. One signature serves all who
 * gathered; the answer waits for no database, the record follows.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskedDesk {

    private static final int CAPACITY = 20_000;
    private static final int UNRECORDED = 50_000;
    private static final int AT_ONCE = 1_024;
    private static final Duration CLOSING = Duration.ofSeconds(10);

    @Inject private Database database;

    @Resource private ManagedThreadFactory threads;

    private final FirstProofs first;
    private final LogKeys keys;
    private final RushHour rush;
    private final Clock clock;
    private final Line<Ask> asking;
    private final Line<Asked> recording;
    private final Counter lost;
    private final CountDownLatch closing = new CountDownLatch(1);

    @Inject
    public AskedDesk(
            FirstProofs first, LogKeys keys, RushHour rush, Clock clock, MeterRegistry meters) {
        this.first = first;
        this.keys = keys;
        this.rush = rush;
        this.clock = clock;
        lost = meters.counter("mpq.intake.asked.lost");
        asking = new Line<>(CAPACITY, AT_ONCE, this::prove, AskedDesk::turnAway);
        recording =
                new Line<>(
                        UNRECORDED,
                        AT_ONCE,
                        new Bookkeeper(this::record, this::pause, lost::increment),
                        left -> lost.increment());
        meters.gauge("mpq.intake.asked.waiting", asking, Line::waiting);
        meters.gauge("mpq.intake.asked.unrecorded", recording, Line::waiting);
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public AskedDesk() {
        first = null;
        keys = null;
        rush = null;
        clock = null;
        lost = null;
        asking = null;
        recording = null;
    }

    /** What was recorded is read once and here: nobody who asks waits for the database. */
    @PostConstruct
    void open() {
        first.recall(
                database.ask(
                        "Proofs of having asked cannot be read",
                        connection -> new AskedRows(connection).latest(first.room())));
        threads.newThread(asking).start();
        threads.newThread(recording).start();
    }

    @PreDestroy
    void close() {
        asking.close(CLOSING);
        closing.countDown();
        recording.close(CLOSING);
    }

    public CompletionStage<Submission> proofFor(Request request, Instant lastPlaceAt) {
        Ask ask = new Ask(request, lastPlaceAt, new CompletableFuture<>());
        if (!asking.join(ask)) {
            turnAway(ask);
        }
        return ask.answer();
    }

    private void prove(List<Ask> gathered) {
        Map<PeriodNumber, List<Ask>> byPeriod = new LinkedHashMap<>();
        for (Ask ask : gathered) {
            PeriodNumber period = ask.request().ticket().period();
            byPeriod.computeIfAbsent(period, p -> new ArrayList<>()).add(ask);
        }
        byPeriod.forEach(this::prove);
    }

    private void prove(PeriodNumber period, List<Ask> asks) {
        List<GivenProof> proofs = first.of(asks, anew -> signed(period, anew));
        for (int i = 0; i < asks.size(); i++) {
            Ask ask = asks.get(i);
            ask.answer().complete(new Submission.Full(ask.lastPlaceAt(), proofs.get(i)));
        }
    }

    private List<AskedProof> signed(PeriodNumber period, List<Ask> asks) {
        rush.work(asks.size());
        List<AskedProof> proofs =
                AskedSheet.of(period, asks, clock.instant(), keys.currentKeyId(), keys::sign);
        for (int i = 0; i < asks.size(); i++) {
            if (!recording.join(new Asked(asks.get(i).request().dossier(), proofs.get(i)))) {
                lost.increment();
            }
        }
        return proofs;
    }

    private void record(List<Asked> proofs) throws SQLException {
        try (Connection connection = database.connection()) {
            new AskedRows(connection).keep(proofs);
        }
    }

    /** False when the desk closes meanwhile. */
    private boolean pause(Duration delay) {
        try {
            return !closing.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static void turnAway(Ask ask) {
        ask.answer().complete(ComeBack.WHEN_ASKS_DRAINED);
    }
}
