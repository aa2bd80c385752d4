package quebec.monprojet.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** What other systems answered, for those who watch it, and what nobody understood. */
@Stateless
@RolesAllowed({"supervisor", "auditor"})
public class Answers {

    private static final String UNREADABLE = "The answers cannot be read";
    private static final int MOST = 200;
    private static final int LATEST = 50;

    @Inject private Database database;
    @Inject private Hearing hearing;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** That could not be taken, the oldest first. */
    public List<Answer> broken() {
        return database.ask(UNREADABLE, connection -> new AnswerRows(connection).broken(MOST));
    }

    public List<Answer> latest() {
        return database.ask(UNREADABLE, connection -> new AnswerRows(connection).latest(LATEST));
    }

    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Answer> confirmations(ApplicationNumber number) {
        return database.ask(
                UNREADABLE, connection -> new AnswerRows(connection).confirmations(number));
    }

    /** Hears a broken one again, once what it lacked is there; whether there was one. */
    @RolesAllowed("supervisor")
    public boolean hearAgain(StaffId by, long id) {
        Optional<String> body =
                database.ask(UNREADABLE, connection -> new AnswerRows(connection).takeOut(id));
        body.ifPresent(hearing::hearAgain);
        record(by, "handover.answer-heard-again", id, body.isPresent());
        return body.isPresent();
    }

    /** Puts a broken one aside, which is kept; whether it was still broken. */
    @RolesAllowed("supervisor")
    public boolean settle(StaffId by, long id) {
        boolean done =
                database.ask(
                        UNREADABLE,
                        connection ->
                                new AnswerRows(connection)
                                        .settle(id, by, Stored.micros(clock.instant())));
        record(by, "handover.answer-settled", id, done);
        return done;
    }

    private void record(StaffId by, String act, long id, boolean done) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "handover:answers",
                Map.of("answer", Long.toString(id), "done", Boolean.toString(done)));
    }
}
