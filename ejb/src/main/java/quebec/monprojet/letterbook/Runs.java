package quebec.monprojet.letterbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * One letter to many: chosen, looked at, started by one and, above a number, confirmed by another.
 */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class Runs {

    private static final int LATEST = 50;
    private static final String UNREADABLE = "Runs cannot be read";
    private static final String UNKEPT = "A run cannot be kept";

    @Inject private Database database;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** The latest first. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<LetterRun> latest() {
        return database.ask(UNREADABLE, connection -> new RunRows(connection).latest(LATEST));
    }

    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Optional<LetterRun> of(RunId id) {
        return database.ask(UNREADABLE, connection -> new RunRows(connection).of(id));
    }

    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Progress progress(RunId id) {
        Instant since = clock.instant().minus(Progress.LATELY);
        return database.ask(UNREADABLE, connection -> new ItemRows(connection).progress(id, since));
    }

    /** Some of the applications whose letter failed. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<String> failed(RunId id) {
        return database.ask(UNREADABLE, connection -> new ItemRows(connection).failed(id, LATEST));
    }

    /**
     * Whom a run reaches and leaves out, as it stands now, by their applications.
     *
     * @param without who hold no certificate that it would tell of, and are not written to
     * @param told who were written such a letter before, and are written to once more
     */
    public record Reach(List<String> without, List<String> told) {
        public Reach {
            without = List.copyOf(without);
            told = List.copyOf(told);
        }
    }

    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Reach reach(LetterRun run) {
        LocalDate certified = certified(run.kind());
        return database.ask(
                UNREADABLE,
                connection -> {
                    ApplicantRows rows = new ApplicantRows(connection);
                    return new Reach(
                            certified == null
                                    ? List.of()
                                    : rows.uncertified(run.filter(), certified),
                            rows.told(run.kind(), run.filter(), certified));
                });
    }

    /** On which day they hold a certificate to whom it is written; null where they need none. */
    private @Nullable LocalDate certified(OfficialKind kind) {
        return kind.isOfCertificates() ? Montreal.day(clock.instant()) : null;
    }

    /** Chooses; nobody is written to. The version is the one that stands, for the whole run. */
    public RunId prepare(StaffId by, Template template, RunFilter filter) {
        if (template.isDraft() || !template.kind().isForMany()) {
            throw new IllegalArgumentException("No run writes from such a template");
        }
        RunId id = new RunId(UUID.randomUUID());
        Instant now = now();
        int found =
                database.ask(
                        UNKEPT,
                        connection -> {
                            int counted =
                                    new ApplicantRows(connection)
                                            .count(filter, certified(template.kind()));
                            new RunRows(connection).add(id, template, filter, counted, by, now);
                            return counted;
                        });
        record(by, "run.prepared", id, Map.of("found", Integer.toString(found)));
        return id;
    }

    /**
     * Whoever it concerns now is written to, or will be once somebody else confirms: when with it
     * the letters that this person sent alone today would be more than a hundred.
     */
    public Running start(StaffId by, RunId id) {
        Instant now = now();
        return act(
                id,
                Set.of(RunState.PREPARED),
                (run, connection) -> {
                    int found =
                            new ApplicantRows(connection)
                                    .enter(id, run.filter(), certified(run.kind()), now);
                    if (found == 0) {
                        return Running.NOBODY;
                    }
                    boolean alone = new AloneRows(connection).take(by, Montreal.day(now), found);
                    RunState next = alone ? RunState.RUNNING : RunState.STARTED;
                    new RunRows(connection).start(id, next, found, by, now);
                    record(by, "run.started", id, Map.of("found", Integer.toString(found)));
                    return alone ? Running.DONE : Running.AWAITS_ANOTHER;
                });
    }

    public Running confirm(StaffId by, RunId id) {
        return act(
                id,
                Set.of(RunState.STARTED),
                (run, connection) -> {
                    if (by.equals(run.startedBy())) {
                        return Running.OWN_START;
                    }
                    new RunRows(connection).confirm(id, by, now());
                    record(by, "run.confirmed", id, Map.of());
                    return Running.DONE;
                });
    }

    public Running pause(StaffId by, RunId id) {
        return turn(by, id, Set.of(RunState.RUNNING), RunState.PAUSED, "run.paused");
    }

    public Running resume(StaffId by, RunId id) {
        return act(
                id,
                Set.of(RunState.PAUSED),
                (run, connection) -> {
                    new RunRows(connection).turn(id, RunState.RUNNING, now());
                    new ItemRows(connection).wake(id, now());
                    record(by, "run.resumed", id, Map.of());
                    return Running.DONE;
                });
    }

    /** What is written stays written. */
    public Running cancel(StaffId by, RunId id) {
        return turn(
                by,
                id,
                Set.of(RunState.PREPARED, RunState.STARTED, RunState.RUNNING, RunState.PAUSED),
                RunState.CANCELLED,
                "run.cancelled");
    }

    /** Those that failed are tried once more. */
    public Running retry(StaffId by, RunId id) {
        return act(
                id,
                Set.of(RunState.RUNNING, RunState.PAUSED, RunState.DONE),
                (run, connection) -> {
                    int again = new ItemRows(connection).again(id, now());
                    if (again == 0) {
                        return Running.NOBODY;
                    }
                    if (run.state() == RunState.DONE) {
                        new RunRows(connection).turn(id, RunState.RUNNING, now());
                    }
                    record(by, "run.retried", id, Map.of("again", Integer.toString(again)));
                    return Running.DONE;
                });
    }

    private Running turn(StaffId by, RunId id, Set<RunState> from, RunState to, String act) {
        return act(
                id,
                from,
                (run, connection) -> {
                    new RunRows(connection).turn(id, to, now());
                    record(by, act, id, Map.of());
                    return Running.DONE;
                });
    }

    /** What is done to a run that is held. */
    private interface Step {
        Running with(LetterRun run, Connection connection) throws SQLException;
    }

    private Running act(RunId id, Set<RunState> from, Step step) {
        return database.ask(
                UNKEPT,
                connection -> {
                    Optional<LetterRun> run =
                            new RunRows(connection)
                                    .locked(id)
                                    .filter(held -> from.contains(held.state()));
                    return run.isPresent() ? step.with(run.get(), connection) : Running.OVERTAKEN;
                });
    }

    private void record(StaffId by, String act, RunId run, Map<String, String> facts) {
        journal.record(Actor.staff(by.value()), new Act(act), "run:" + run, facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
