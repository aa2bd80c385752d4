package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/**
 * What the passing of days brings about for a notice that nobody has replied to: a reminder, and
 * that an officer may go on. It happens once, however often and from wherever it is asked for, and
 * late when the portal was stopped. Nothing is decided by it.
 */
@Stateless
@PermitAll
public class ReplyPeriods {

    private static final Actor CLOCK = Actor.system("deadlines");

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private DecisionRules rules;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private Event<ReplyAwaited> awaited;

    /**
     * The letter that tells of it has left, in the transaction that says so: the period counts from
     * that day of Montréal, never less than the letter says.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin(NoticeId id, Instant leftAt) {
        NoticeOfIntention notice = waiting(id);
        if (notice == null || cases.hold(notice.number()).isEmpty()) {
            return;
        }
        LocalDate counted = rules(notice).replyPeriod().lastDay(leftAt);
        LocalDate until = counted.isAfter(notice.replyUntil()) ? counted : notice.replyUntil();
        boolean first =
                database.ask(
                        "A period for a reply cannot begin",
                        connection -> new NoticeRows(connection).left(id, leftAt, until));
        if (first) {
            cases.awaits(notice.number(), Set.of(Status.INTENTION), until);
        }
    }

    /** Those past their last day of which nobody was told, the most overdue first. */
    public List<NoticeId> over(int most) {
        return unanswered(DeadlineRows.Kind.OVER, LocalDate.EPOCH, today().minusDays(1), most)
                .stream()
                .map(NoticeOfIntention::id)
                .toList();
    }

    /**
     * Those whose last day is near under their own rules, and of which nobody was reminded. Others
     * whose day comes sooner may have rules that remind later: they keep nobody out.
     */
    public List<NoticeId> near(int most) {
        LocalDate today = today();
        LocalDate latest = today.plusDays(rules.longestReminder());
        int asked = most;
        List<NoticeOfIntention> found =
                unanswered(DeadlineRows.Kind.REMINDER, today, latest, asked);
        List<NoticeId> due = due(found, today, most);
        while (due.size() < most && found.size() == asked) {
            asked *= 2;
            found = unanswered(DeadlineRows.Kind.REMINDER, today, latest, asked);
            due = due(found, today, most);
        }
        return due;
    }

    private List<NoticeId> due(List<NoticeOfIntention> notices, LocalDate today, int most) {
        return notices.stream()
                .filter(notice -> isNear(notice, today))
                .limit(most)
                .map(NoticeOfIntention::id)
                .toList();
    }

    private boolean isNear(NoticeOfIntention notice, LocalDate today) {
        return !today.isBefore(notice.replyUntil().minusDays(rules(notice).reminderDays()));
    }

    private List<NoticeOfIntention> unanswered(
            DeadlineRows.Kind kind, LocalDate from, LocalDate to, int most) {
        return database.ask(
                "Periods for replies cannot be read",
                connection ->
                        new NoticeRows(connection)
                                .unanswered(kind, from, to, most).stream()
                                        .map(NoticeRows.Held::notice)
                                        .toList());
    }

    /** Reminds, once, if the last day is near and not past. */
    public void remind(NoticeId id) {
        LocalDate today = today();
        NoticeOfIntention notice = waiting(id);
        if (notice != null
                && notice.leftAt() != null
                && !today.isAfter(notice.replyUntil())
                && isNear(notice, today)
                && happens(notice, DeadlineRows.Kind.REMINDER)) {
            awaited.fire(new ReplyAwaited(notice));
        }
    }

    /** Says, once, that the period is over. */
    public void end(NoticeId id) {
        NoticeOfIntention notice = waiting(id);
        if (notice != null
                && notice.leftAt() != null
                && today().isAfter(notice.replyUntil())
                && happens(notice, DeadlineRows.Kind.OVER)) {
            journal.record(
                    CLOCK,
                    new Act("decision.reply-over"),
                    "application:" + notice.number(),
                    Map.of("notice", id.toString()));
        }
    }

    private boolean happens(NoticeOfIntention notice, DeadlineRows.Kind kind) {
        Instant now = clock.instant();
        return database.ask(
                "A period for a reply cannot be ended",
                connection -> new DeadlineRows(connection).happens(notice, kind, now));
    }

    private @Nullable NoticeOfIntention waiting(NoticeId id) {
        return database.ask(
                        "A period for a reply cannot be read",
                        connection ->
                                new NoticeRows(connection)
                                        .of(id)
                                        .filter(NoticeRows.Held::stands)
                                        .map(NoticeRows.Held::notice)
                                        .filter(notice -> !notice.isReplied()))
                .orElse(null);
    }

    private RulesInForce rules(NoticeOfIntention notice) {
        LocalDate given = Montreal.day(notice.givenAt());
        return rules.on(
                cases.of(notice.number())
                        .map(CaseStanding::receivedAt)
                        .map(Montreal::day)
                        .orElse(given),
                given);
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }
}
