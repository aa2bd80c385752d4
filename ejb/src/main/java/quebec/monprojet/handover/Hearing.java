package quebec.monprojet.handover;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.fees.GatewayNotices;
import quebec.monprojet.fees.Received;
import quebec.monprojet.fees.SignedMessage;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.log.Sha256;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * Hears what other systems answer, each message once. What cannot be taken is kept whole with its
 * reason; only a database that does not answer makes the broker bring it again.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Hearing {

    private static final String UNKNOWN = "unknown";
    private static final String UNWRITTEN = "An answer cannot be written down";

    @Inject private Database database;
    @Inject private Secrets secrets;
    @Inject private GatewayNotices gateway;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private MeterRegistry meters;

    public void hear(String body) {
        heard(body);
    }

    /** In the transaction that has just taken out the broken one. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hearAgain(String body) {
        heard(body);
    }

    private void heard(String body) {
        SignedAnswer.Reading reading = SignedAnswer.read(body, secrets::mac);
        if (reading instanceof SignedAnswer.Reading.Broken broken) {
            keep(nobody(body, broken.fault()), null);
        } else if (reading instanceof SignedAnswer.Reading.Said said) {
            hear(said, body);
        }
    }

    /** What is no text at all is known by the broker's name for it. */
    public void unreadable(String brokersId) {
        keep(nobody(brokersId, Fault.UNREADABLE), null);
    }

    /** Likewise what is too long to be looked at. */
    public void tooLong(String brokersId) {
        keep(nobody(brokersId, Fault.TOO_LONG), null);
    }

    private void hear(SignedAnswer.Reading.Said said, String body) {
        JsonNode document = said.document();
        AnswerKind kind = AnswerKind.valueOf(document.get("kind").asText());
        Handover about = kind == AnswerKind.PAYMENT ? null : about(said).orElse(null);
        Fault fault = fault(said, kind, about);
        Answer.State state = state(fault);
        keep(
                new AnswerRows.Kept(
                        said.sender().id(),
                        document.get("messageId").asText(),
                        now(),
                        kind,
                        about,
                        fault == null ? document.path("reason").asText(null) : fault.name(),
                        state,
                        state == Answer.State.BROKEN ? body : null),
                about);
    }

    private @Nullable Fault fault(
            SignedAnswer.Reading.Said said, AnswerKind kind, @Nullable Handover about) {
        if (!said.sender().maySay(kind)) {
            return Fault.NOT_THEIRS;
        }
        if (kind == AnswerKind.PAYMENT) {
            return isFounded(said.document().path("notice")) ? null : Fault.UNFOUNDED;
        }
        if (about == null) {
            return Fault.UNKNOWN_TRANSMISSION;
        }
        return kind == AnswerKind.CONFIRMED && isConfirmed(about)
                ? Fault.SAID_BEFORE
                : about.objection(kind, said.at()).orElse(null);
    }

    private static Answer.State state(@Nullable Fault fault) {
        if (fault == null) {
            return Answer.State.TAKEN;
        }
        return fault.isIdle() ? Answer.State.IDLE : Answer.State.BROKEN;
    }

    private boolean isConfirmed(Handover about) {
        return database.ask(
                UNWRITTEN, connection -> new AnswerRows(connection).isConfirmed(about.number()));
    }

    /** Hears it the way the gateway itself is heard, however often. */
    private boolean isFounded(JsonNode notice) {
        Received done =
                gateway.hear(
                        new SignedMessage(
                                notice.path("body").asText(), notice.path("signature").asText()));
        return !(done instanceof Received.Forged || done instanceof Received.Unfounded);
    }

    /** What it is about, which nobody sets out again while it is heard. */
    private Optional<Handover> about(SignedAnswer.Reading.Said said) {
        return database.ask(
                        UNWRITTEN,
                        connection ->
                                new HandoverRows(connection)
                                        .held(said.document().path("transmission").asLong()))
                .filter(known -> known.destination().sender().equals(said.sender().id()));
    }

    private void keep(AnswerRows.Kept kept, @Nullable Handover about) {
        boolean fresh =
                database.ask(
                        UNWRITTEN,
                        connection -> {
                            boolean added = new AnswerRows(connection).add(kept);
                            if (added && about != null && kept.state() == Answer.State.TAKEN) {
                                take(new HandoverRows(connection), kept, about);
                            }
                            return added;
                        });
        meters.counter("mpq.handovers.heard", "state", fresh ? kept.state().name() : "AGAIN")
                .increment();
        if (fresh) {
            record(kept);
        }
    }

    private void take(HandoverRows rows, AnswerRows.Kept kept, Handover about) throws SQLException {
        if (kept.kind() == AnswerKind.REFUSED) {
            rows.refused(about.number());
        } else {
            rows.acknowledged(about.number(), kept.at());
        }
    }

    private AnswerRows.Kept nobody(String body, Fault fault) {
        String digest = Sha256.hex(body.getBytes(StandardCharsets.UTF_8));
        String kept =
                body.length() > SignedAnswer.LONGEST
                        ? body.substring(0, SignedAnswer.LONGEST)
                        : body;
        return new AnswerRows.Kept(
                UNKNOWN,
                digest,
                now(),
                null,
                null,
                fault.name(),
                Answer.State.BROKEN,
                kept.replace("\0", ""));
    }

    private void record(AnswerRows.Kept kept) {
        Handover about = kept.about();
        AnswerKind kind = kept.kind();
        journal.record(
                Actor.system("handover"),
                new Act(
                        switch (kept.state()) {
                            case TAKEN -> "handover.answer-taken";
                            case IDLE -> "handover.answer-idle";
                            case BROKEN, SETTLED -> "handover.answer-broken";
                        }),
                about == null ? "handover:" + kept.sender() : "application:" + about.application(),
                Map.of(
                        "sender", kept.sender(),
                        "kind", kind == null ? "none" : kind.name(),
                        "transmission", about == null ? "none" : Long.toString(about.number()),
                        "reason", kept.reason() == null ? "none" : kept.reason()));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
