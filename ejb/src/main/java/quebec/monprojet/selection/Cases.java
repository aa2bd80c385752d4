package quebec.monprojet.selection;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.UnknownApplication;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * Opens the case of what the register received, and moves it, in no other way than by a {@link
 * Move}.
 */
@Stateless
@PermitAll
public class Cases {

    /** How long the announcer's doorbell is given before the sweeper rings. */
    private static final Duration BEFORE_SWEEPING = Duration.ofSeconds(30);

    private static final Actor POST = Actor.system("post");

    private static final String UNREADABLE = "A case cannot be read";

    @Inject private Database database;

    private final Clock clock;
    private final Event<CaseMoved> moved;

    @Inject
    public Cases(Clock clock, Event<CaseMoved> moved) {
        this.clock = clock;
        this.moved = moved;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Cases() {
        this(Clock.systemUTC(), null);
    }

    /**
     * Opens it, once.
     *
     * @throws UnknownApplication when the register does not hold the application
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(ApplicationNumber number) {
        database.change(
                "A case cannot be opened", connection -> opened(new CaseRows(connection), number));
    }

    /** The applicant was written to, in the transaction that says so of the letter. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void acknowledged(ApplicationNumber number, Instant at) {
        database.change(
                "A case cannot be kept",
                connection -> {
                    CaseRows rows = new CaseRows(connection);
                    opened(rows, number);
                    if (rows.acknowledged(number, at)) {
                        follow(number, Move.ACKNOWLEDGE, Status.ACKNOWLEDGED, POST);
                    }
                });
    }

    /** How far it has come. */
    public Optional<CaseStanding> of(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new MoveRows(connection).of(number));
    }

    /** All the moves it made, oldest first. */
    public List<CaseMove> moves(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new MoveRows(connection).moves(number));
    }

    /**
     * Moves it for somebody who acts on what they saw, in their transaction. Two at once come one
     * after the other, and the second is told of the first.
     *
     * @param seen the version of the case that they saw
     * @param dueOn the last day in Montréal of what it waits for now; null when there is none
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Moving move(
            ApplicationNumber number,
            int seen,
            Move move,
            Status to,
            Actor by,
            @Nullable LocalDate dueOn) {
        return database.ask(
                "A case cannot be moved",
                connection -> {
                    MoveRows rows = new MoveRows(connection);
                    CaseStanding standing =
                            rows.locked(number).orElseThrow(() -> new UnknownApplication(number));
                    if (standing.version() != seen) {
                        return new Moving.Overtaken(standing, rows.last(number).orElse(null));
                    }
                    if (!move.leads(standing.status(), to)) {
                        return new Moving.NotAllowed(standing);
                    }
                    CaseMove made = moved(rows, standing, move, to, by, dueOn);
                    return new Moving.Done(standing.after(made, dueOn), made);
                });
    }

    /**
     * Moves it with something that happened, in the transaction of what happened; whether it did.
     * Where it stands already, or where the move does not lead from, it stays.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean follow(ApplicationNumber number, Move move, Status to, Actor by) {
        return database.ask(
                "A case cannot be moved",
                connection -> {
                    MoveRows rows = new MoveRows(connection);
                    Optional<CaseStanding> standing =
                            rows.locked(number).filter(here -> move.leads(here.status(), to));
                    if (standing.isPresent()) {
                        moved(rows, standing.get(), move, to, by, null);
                    }
                    return standing.isPresent();
                });
    }

    /** The last of them; empty when it never moved. */
    public Optional<CaseMove> last(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new MoveRows(connection).last(number));
    }

    /** How far it has come, where it stays until the end of the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<CaseStanding> hold(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new MoveRows(connection).locked(number));
    }

    /**
     * Likewise, for whoever is refused rather than kept waiting: empty when somebody else acts on
     * it at this moment, or when nobody knows it.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<CaseStanding> seize(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new MoveRows(connection).seized(number));
    }

    /**
     * What it waits for has another last day, in the transaction that says so; nothing where it
     * waits for something else.
     *
     * @param where the statuses at which it waits for that
     * @param dueOn in Montréal; null when it waits no more
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void awaits(ApplicationNumber number, Set<Status> where, @Nullable LocalDate dueOn) {
        database.change(
                "A case cannot be kept",
                connection -> {
                    MoveRows rows = new MoveRows(connection);
                    if (rows.locked(number)
                            .filter(here -> where.contains(here.status()))
                            .isPresent()) {
                        rows.awaits(number, dueOn);
                    }
                });
    }

    private CaseMove moved(
            MoveRows rows,
            CaseStanding standing,
            Move move,
            Status to,
            Actor by,
            @Nullable LocalDate dueOn)
            throws SQLException {
        CaseMove made =
                new CaseMove(
                        standing.version() + 1,
                        move,
                        standing.status(),
                        to,
                        by,
                        Stored.micros(clock.instant()));
        rows.make(standing.number(), made, dueOn);
        moved.fire(new CaseMoved(standing.number(), standing.account(), made));
        return made;
    }

    /** Received a while ago and without a case. */
    public List<String> missing(int limit) {
        return database.ask(
                "The cases cannot be read",
                connection ->
                        new CaseRows(connection)
                                .missing(clock.instant().minus(BEFORE_SWEEPING), limit));
    }

    private static void opened(CaseRows rows, ApplicationNumber number) throws SQLException {
        if (!rows.open(number)) {
            throw new UnknownApplication(number);
        }
    }
}
