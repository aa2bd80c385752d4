package quebec.monprojet.correspondence;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.schema.Database;

/**
 * What is written to people. Writing is a row, in the transaction of the reason for writing;
 * delivering comes after, as often as it takes.
 */
@Stateless
@PermitAll
public class Letters {

    /** Before the sweeper asks after a letter that was announced when it was written. */
    static final Duration BEFORE_SWEEPING = Duration.ofSeconds(30);

    @Inject private Database database;

    private final Clock clock;
    private final Drafts drafts;
    private final Post post;
    private final Sender from;
    private final Departures departures;
    private final Event<LetterWritten> written;
    private final MeterRegistry meters;

    @Inject
    public Letters(
            Clock clock,
            Drafts drafts,
            PostOffice office,
            Departures departures,
            Event<LetterWritten> written,
            MeterRegistry meters) {
        this.clock = clock;
        this.drafts = drafts;
        this.post = office.post();
        this.from = office.from();
        this.departures = departures;
        this.written = written;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Letters() {
        this.clock = null;
        this.drafts = null;
        this.post = null;
        this.from = null;
        this.departures = null;
        this.written = null;
        this.meters = null;
    }

    /** Owes the letter, once: writing it again changes nothing and answers the same number. */
    public LetterId write(LetterKind kind, String subject, AccountId account) {
        return database.ask(
                "A letter cannot be written",
                connection -> {
                    LetterRows rows = new LetterRows(connection);
                    Instant now = clock.instant();
                    boolean fresh =
                            rows.add(kind, subject, account, now, now.plus(BEFORE_SWEEPING));
                    LetterId id = rows.find(kind, subject, account);
                    if (fresh) {
                        written.fire(new LetterWritten(id, kind));
                    }
                    return id;
                });
    }

    /** Likewise, where many are written to: it leaves at the pace of its lane. */
    public void writeAmongMany(LetterKind kind, String subject, AccountId account) {
        Instant now = clock.instant();
        boolean unused =
                database.ask(
                        "A letter cannot be written",
                        connection ->
                                new LetterRows(connection).add(kind, subject, account, now, now));
    }

    /** Owes it to everybody who has a dossier; it leaves at the pace of its lane. */
    public int writeToEverybody(LetterKind kind, String subject) {
        return database.ask(
                "Letters to everybody cannot be written",
                connection ->
                        new LetterRows(connection).addForEverybody(kind, subject, clock.instant()));
    }

    /**
     * Sends the letter unless that is done, holding its row meanwhile. Should the node die between
     * the relay's consent and the commit, the letter leaves again, under the same Message-ID: a
     * mail may come twice and is never lost.
     *
     * @throws MailNotTaken when nobody took it; it is still owed
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deliver(LetterId id) {
        database.change(
                "A letter cannot be delivered",
                connection -> {
                    LetterRows rows = new LetterRows(connection);
                    Optional<Letter> claimed = rows.claim(id);
                    if (claimed.isPresent()) {
                        deliver(claimed.get(), rows);
                    }
                });
    }

    private void deliver(Letter letter, LetterRows rows) throws SQLException {
        Draft draft = drafts.of(letter);
        if (draft instanceof Draft.Dropped dropped) {
            rows.dropped(letter.id(), clock.instant(), dropped.why());
            count("mpq.letters.dropped", letter);
            return;
        }
        Draft.Ready ready = (Draft.Ready) draft;
        if (ready.to() == null) {
            rows.byPost(letter.id(), clock.instant());
            count("mpq.letters.to-print", letter);
            return;
        }
        send(letter, ready);
        Instant sent = clock.instant();
        rows.sent(letter.id(), sent);
        departures.left(letter, sent);
        count("mpq.letters.sent", letter);
    }

    private void send(Letter letter, Draft.Ready draft) {
        try {
            post.take(draft.mail(letter.messageId(from.domain())));
        } catch (RuntimeException e) {
            count("mpq.letters.failed", letter);
            throw e;
        }
    }

    private void count(String what, Letter letter) {
        meters.counter(what, "kind", letter.kind().name()).increment();
    }
}
