package quebec.monprojet.handover;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.LaidFiles;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * What the sender asks: whose turn it is, and how it went. At least once: whoever dies between the
 * broker and the table sends it again, under the same number.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Dispatch {

    /** As long as one is being sent, no other node sends it. */
    private static final Duration IN_HAND = Duration.ofMinutes(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final Actor ITSELF = Actor.system("handover");

    private static final String UNWRITTEN = "How a transmission went cannot be written down";

    @Inject private Database database;
    @Inject private LaidFiles keys;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;

    /**
     * Whose turn it is, so many at most on the way to each destination: neither keeps the other
     * waiting. Where nothing can leave, nothing is tried.
     */
    public List<Long> due(int most) {
        return database.ask(
                "The transmissions cannot be read",
                connection -> {
                    HandoverRows rows = new HandoverRows(connection);
                    List<Long> due = new ArrayList<>();
                    for (Destination destination : Destination.values()) {
                        if (destination.isKeyed(keys)) {
                            due.addAll(rows.due(destination, now(), most));
                        }
                    }
                    return due;
                });
    }

    /** What is to be given to the broker now; empty when it is not its turn or it cannot leave. */
    public Optional<Parcel> take(long number) {
        return database.ask(
                        UNWRITTEN,
                        connection -> {
                            HandoverRows rows = new HandoverRows(connection);
                            return rows.take(number, now(), now().plus(IN_HAND))
                                    ? rows.outgoing(number)
                                    : Optional.<Outgoing>empty();
                        })
                .flatMap(this::closed);
    }

    private Optional<Parcel> closed(Outgoing outgoing) {
        var closing = outgoing.closed(keys.laid(outgoing.destination().keyFile()));
        if (closing instanceof Outgoing.Closing.Failed failed) {
            fail(outgoing.number(), failed.failure());
            return Optional.empty();
        }
        return Optional.of(((Outgoing.Closing.Done) closing).parcel());
    }

    public void sent(long number) {
        database.change(UNWRITTEN, connection -> new HandoverRows(connection).sent(number, now()));
        count("sent");
    }

    public void brokerAway(long number) {
        fail(number, Failure.BROKER_AWAY);
    }

    /**
     * The broker gave up on a message, which is known by its header; whether it was one of ours.
     */
    public boolean undelivered(@Nullable String body) {
        Optional<Long> number = body == null ? Optional.empty() : SealedParcel.number(body);
        number.ifPresent(known -> fail(known, Failure.UNDELIVERED));
        return number.isPresent();
    }

    private void fail(long number, Failure failure) {
        Optional<Handover> failed =
                database.ask(
                        UNWRITTEN,
                        connection -> {
                            HandoverRows rows = new HandoverRows(connection);
                            Optional<Handover> known = rows.of(number);
                            if (known.isPresent()) {
                                rows.failed(number, failure, next(known.get().attempts()));
                            }
                            return known;
                        });
        count(failure.name());
        failed.filter(known -> !failure.passes()).ifPresent(known -> record(known, failure));
    }

    private void record(Handover dead, Failure failure) {
        journal.record(
                ITSELF,
                new Act("handover.dead"),
                "application:" + dead.application(),
                Map.of(
                        "transmission", Long.toString(dead.number()),
                        "destination", dead.destination().name(),
                        "failure", failure.name()));
    }

    /** 15 seconds, then twice as long each time, to five minutes. */
    private Instant next(int attempts) {
        Duration wait = Duration.ofSeconds(15L << Math.min(attempts, 5));
        return now().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private void count(String how) {
        meters.counter("mpq.handovers", "how", how).increment();
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
