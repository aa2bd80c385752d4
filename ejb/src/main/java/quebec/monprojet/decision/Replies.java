package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
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
    @Inject private Event<ReplyEntered> entered;
    @Inject private Event<NoticeReplied> replied;

    /** Replies once; who proposes a decision at the same time comes before or after it. */
    public Replying reply(AccountId account, NoticeId id, String words) {
        NoticeRows.Held held = held(id);
        return held == null || !held.notice().account().equals(account)
                ? Replying.NOT_OPEN
                : reply(held.notice(), words);
    }

    private Replying reply(NoticeOfIntention notice, String words) {
        boolean first = isOpen(notice) && written(notice.id(), words);
        if (first) {
            record(Actor.applicant(notice.account().value()), notice, null);
            NoticeRows.Held now = held(notice.id());
            if (now != null) {
                replied.fire(new NoticeReplied(now.notice()));
            }
            return Replying.DONE;
        }
        NoticeRows.Held since = held(notice.id());
        return since != null && since.notice().isReplied() ? Replying.ALREADY : Replying.NOT_OPEN;
    }

    private boolean written(NoticeId id, String words) {
        Instant now = Stored.micros(clock.instant());
        return database.ask(
                "A reply cannot be written",
                connection -> new NoticeRows(connection).reply(id, words, now));
    }

    /**
     * Enters what came in a letter, in the person's words, and tells them so. It is read before
     * anything is decided; the period runs on, and the person may still reply themselves. From the
     * day of Montréal on which the notice left on a letter may answer it.
     */
    @RolesAllowed({"officer", "supervisor"})
    public Replying enter(PostedLetter letter, NoticeId id, String words) {
        NoticeOfIntention notice = standing(id);
        if (notice == null) {
            return Replying.NOT_OPEN;
        }
        Instant now = Stored.micros(clock.instant());
        Instant leftAt = notice.leftAt();
        if (leftAt == null || !letter.answers(leftAt, Montreal.day(now))) {
            return Replying.NOT_THAT_DAY;
        }
        PostedReply reply =
                new PostedReply(new PostedReplyId(UUID.randomUUID()), id, letter, words, now);
        if (!added(reply)) {
            return Replying.ALREADY;
        }
        record(Actor.staff(letter.enteredBy().value()), notice, letter);
        entered.fire(new ReplyEntered(reply, notice));
        return Replying.DONE;
    }

    /** As it stands once its application is held; null when it does not. */
    private @Nullable NoticeOfIntention standing(NoticeId id) {
        NoticeRows.Held known = held(id);
        NoticeRows.Held held = known == null || !isOpen(known.notice()) ? null : held(id);
        return held == null || !held.stands() ? null : held.notice();
    }

    private boolean added(PostedReply reply) {
        return database.ask(
                "A reply cannot be entered",
                connection -> {
                    PostedReplyRows rows = new PostedReplyRows(connection);
                    boolean known = rows.to(reply.notice()).stream().anyMatch(reply::repeats);
                    if (!known) {
                        rows.add(reply);
                    }
                    return !known;
                });
    }

    /** Until the end of the transaction nobody proposes a decision. */
    private boolean isOpen(NoticeOfIntention notice) {
        return cases.hold(notice.number()).orElseThrow().status() == Status.INTENTION;
    }

    private void record(Actor by, NoticeOfIntention notice, @Nullable PostedLetter letter) {
        journal.record(
                by,
                new Act("decision.replied"),
                "application:" + notice.number(),
                PostedLetter.facts(letter, "notice", notice.id().toString()));
    }

    private NoticeRows.@Nullable Held held(NoticeId id) {
        return database.ask(
                        "A notice of intention cannot be read",
                        connection -> new NoticeRows(connection).of(id))
                .orElse(null);
    }
}
