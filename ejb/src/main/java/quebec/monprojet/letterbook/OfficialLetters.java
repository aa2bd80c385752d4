package quebec.monprojet.letterbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.decision.NoticeId;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.ReplyPeriods;
import quebec.monprojet.letterbook.OfficialLetter.Delivery;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** A person's official letters, and what anybody may know of one whose code they hold. */
@Stateless
@PermitAll
public class OfficialLetters {

    private static final String UNREADABLE = "Official letters cannot be read";

    @Inject private Database database;
    @Inject private ReplyPeriods periods;
    @Inject private Reconsiderations reconsiderations;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** The latest first; seeing the list is not reading. */
    public List<OfficialLetter> of(AccountId account) {
        return database.ask(
                UNREADABLE, connection -> new OfficialLetterRows(connection).of(account));
    }

    /** For whoever has to say that it is there. */
    public Optional<OfficialLetter> of(OfficialLetterId id) {
        return database.ask(UNREADABLE, connection -> new OfficialLetterRows(connection).of(id));
    }

    /** Opens one's own letter; the first time it is received, and that is written down. */
    public Optional<OfficialLetter> open(AccountId account, LetterNumber number) {
        Optional<OfficialLetter> own = own(account, number);
        own.filter(letter -> !letter.isReceived()).ifPresent(this::received);
        return own.isPresent() ? own(account, number) : own;
    }

    /** They have read, on a page of its own, what a letter tells of: it is received as well. */
    public void read(AccountId account, NoticeId notice) {
        read(account, Cause.of(notice));
    }

    /** Likewise. */
    public void read(AccountId account, DecisionId decision) {
        read(account, Cause.of(decision));
    }

    /** Likewise: that it was received, and that it was concluded where it changed the decision. */
    public void read(AccountId account, Reconsideration asked) {
        read(account, Cause.of(asked.id()));
        of(account).stream()
                .filter(letter -> letter.content().application().equals(asked.number()))
                .filter(letter -> letter.content().kind() == OfficialKind.RECONSIDERATION_RECEIVED)
                .filter(letter -> !letter.isReceived())
                .forEach(this::received);
    }

    private void read(AccountId account, Cause cause) {
        database.ask(UNREADABLE, connection -> new OfficialLetterRows(connection).of(cause))
                .flatMap(this::of)
                .filter(letter -> letter.account().equals(account) && !letter.isReceived())
                .ifPresent(this::received);
    }

    private Optional<OfficialLetter> own(AccountId account, LetterNumber number) {
        return database.ask(UNREADABLE, connection -> new OfficialLetterRows(connection).of(number))
                .filter(letter -> letter.account().equals(account));
    }

    private void received(OfficialLetter letter) {
        Instant now = Stored.micros(clock.instant());
        boolean first =
                database.ask(
                        "A reading cannot be written down",
                        connection ->
                                new OfficialLetterRows(connection)
                                        .received(letter.id(), now, Delivery.ACCOUNT));
        if (first) {
            journal.record(
                    Actor.applicant(letter.account().value()),
                    new Act("letter.received"),
                    "application:" + letter.content().application(),
                    Map.of("letter", letter.id().toString(), "number", letter.number().value()));
        }
    }

    /** Whoever holds the code holds the letter. */
    public Optional<OfficialLetter> verified(VerificationCode code) {
        return database.ask(UNREADABLE, connection -> new OfficialLetterRows(connection).of(code));
    }

    /**
     * What says that it is there has left, in the transaction that says so; of a notice of
     * intention the period for the reply begins, of a decision the delay to ask again.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void sent(OfficialLetterId id, Instant at) {
        database.ask(
                        "An official letter cannot be kept",
                        connection -> {
                            OfficialLetterRows rows = new OfficialLetterRows(connection);
                            rows.sent(id, at);
                            return rows.cause(id);
                        })
                .ifPresent(cause -> begin(cause, at));
    }

    private void begin(Cause cause, Instant at) {
        cause.notice().ifPresent(notice -> periods.begin(notice, at));
        cause.decision().ifPresent(decided -> reconsiderations.begin(decided, at));
    }
}
