package quebec.monprojet.intake;

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
import javax.sql.DataSource;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.opening.PeriodNumber;

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
    private static final int UNRECORDED = 100_000;
    private static final int AT_ONCE = 1_024;
    private static final Duration CLOSING = Duration.ofSeconds(10);

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    @Resource private ManagedThreadFactory threads;

    private final LogKeys keys;
    private final Clock clock;
    private final Line<Ask> asking;
    private final Line<Asked> recording;

    @Inject
    public AskedDesk(LogKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        asking = new Line<>(CAPACITY, AT_ONCE, this::prove, AskedDesk::turnAway);
        recording = new Line<>(UNRECORDED, AT_ONCE, this::record, lost -> {});
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public AskedDesk() {
        this(null, null);
    }

    @PostConstruct
    void open() {
        threads.newThread(asking).start();
        threads.newThread(recording).start();
    }

    @PreDestroy
    void close() {
        asking.close(CLOSING);
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
        List<AskedProof> proofs =
                AskedSheet.of(period, asks, clock.instant(), keys.currentKeyId(), keys::sign);
        for (int i = 0; i < asks.size(); i++) {
            Ask ask = asks.get(i);
            recording.join(new Asked(ask.request().dossier(), proofs.get(i)));
            ask.answer().complete(new Submission.Full(ask.lastPlaceAt(), proofs.get(i)));
        }
    }

    /** What can't be recorded now is lost here only: the signed proof is with the person. */
    private void record(List<Asked> proofs) {
        try (Connection connection = portal.getConnection()) {
            new AskedRows(connection).keep(proofs);
        } catch (SQLException e) {
            throw new IllegalStateException("The asks cannot be recorded", e);
        }
    }

    private static void turnAway(Ask ask) {
        ask.answer().complete(new Submission.Busy(Duration.ofSeconds(2)));
    }
}
