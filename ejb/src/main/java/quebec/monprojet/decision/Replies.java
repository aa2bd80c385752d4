package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/**
 * What persons reply to notices of intention. A reply that comes after the last day, while nothing
 * is proposed yet, is heard like any other.
 */
@Stateless
@PermitAll
public class Replies {

    /** Unicode characters. */
    public static final int LONGEST = 3000;

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** Replies once; who proposes a decision at the same time comes before or after it. */
    public Replying reply(AccountId account, NoticeId id, String words) {
        NoticeRows.Held held = held(id);
        return held == null || !held.notice().account().equals(account)
                ? Replying.NOT_OPEN
                : reply(held.notice(), words, Actor.applicant(account.value()), null);
    }

    /** Enters what came in a letter, in the person's words; it is heard like any other reply. */
    @RolesAllowed({"officer", "supervisor"})
    public Replying enter(PostedLetter letter, NoticeId id, String words) {
        NoticeRows.Held held = held(id);
        return held == null
                ? Replying.NOT_OPEN
                : reply(held.notice(), words, Actor.staff(letter.enteredBy().value()), letter);
    }

    private Replying reply(
            NoticeOfIntention notice, String words, Actor by, @Nullable PostedLetter letter) {
        ApplicationNumber number = notice.number();
        Instant now = Stored.micros(clock.instant());
        boolean waiting = cases.hold(number).orElseThrow().status() == Status.INTENTION;
        boolean first = waiting && written(notice.id(), words, now, letter);
        NoticeRows.Held since = held(notice.id());
        if (first && since != null) {
            journal.record(
                    by,
                    new Act("decision.replied"),
                    "application:" + number,
                    PostedLetter.facts(letter, "notice", notice.id().toString()));
            return Replying.DONE;
        }
        return since != null && since.notice().repliedAt() != null
                ? Replying.ALREADY
                : Replying.NOT_OPEN;
    }

    private boolean written(NoticeId id, String words, Instant now, @Nullable PostedLetter letter) {
        return database.ask(
                "A reply cannot be written",
                connection -> new NoticeRows(connection).reply(id, words, now, letter));
    }

    private NoticeRows.@Nullable Held held(NoticeId id) {
        return database.ask(
                        "A notice of intention cannot be read",
                        connection -> new NoticeRows(connection).of(id))
                .orElse(null);
    }
}
