package quebec.monprojet.opening;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * The rehearsals of this portal. Each is a period of its own kind, on no decision and in no public
 * list; who may prepare one is told in the package {@code rehearsal}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rehearsals {

    private static final String UNREADABLE = "The rehearsals cannot be read";

    @Inject private Database database;

    private final Clock clock;

    @Inject
    public Rehearsals(Clock clock) {
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Rehearsals() {
        this(null);
    }

    /** The next number of this year in Montréal; nobody else is given it before the caller ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PeriodNumber nextNumber() {
        int year = Montreal.day(clock.instant()).getYear();
        return atTheDesk(rows -> rows.next(year));
    }

    /** As {@link #nextNumber()}, for a rehearsal that a node holds alone. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public PeriodNumber nextWarmUp() {
        return atTheDesk(RehearsalRows::nextWarmUp);
    }

    private interface Numbering {
        PeriodNumber of(RehearsalRows rows) throws SQLException;
    }

    private PeriodNumber atTheDesk(Numbering numbering) {
        return database.ask(
                UNREADABLE,
                connection -> {
                    try (PreparedStatement desk =
                            connection.prepareStatement(
                                    "select id from opening_desk where id = 1 for update")) {
                        desk.executeQuery().close();
                    }
                    return numbering.of(new RehearsalRows(connection));
                });
    }

    /** Warm-ups that rang before an instant: whoever held them is gone. */
    public List<PeriodNumber> warmUpsBefore(Instant instant) {
        return database.ask(
                UNREADABLE, connection -> new RehearsalRows(connection).warmUpsBefore(instant));
    }

    /** Takes a warm-up away, once nothing refers to it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(PeriodNumber warmUp) {
        if (!warmUp.warmUp()) {
            throw new IllegalArgumentException("only a warm-up is taken away");
        }
        database.change(
                "The warm-up cannot be taken away",
                connection -> new RehearsalRows(connection).remove(warmUp));
    }

    /** From now on the line takes tickets of this period. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(PeriodNumber number, RehearsalTerms terms, @Nullable StaffId by) {
        Instant now = Stored.micros(clock.instant());
        database.change(
                "The rehearsal cannot be written",
                connection ->
                        new RehearsalRows(connection)
                                .add(number, terms, Build.running().toString(), by, now));
    }

    /** Whether it was waiting for its verdict: the first one stands. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean judge(PeriodNumber number, Rehearsal.Judgement judgement, String report) {
        return database.ask(
                "The verdict cannot be written",
                connection -> new RehearsalRows(connection).judge(number, judgement, report));
    }

    /** The latest first. */
    public List<Rehearsal> all() {
        return database.ask(UNREADABLE, connection -> new RehearsalRows(connection).all());
    }

    public Optional<Rehearsal> of(PeriodNumber number) {
        return database.ask(UNREADABLE, connection -> new RehearsalRows(connection).of(number));
    }

    /** What the load driver reported, JSON; empty before. */
    public Optional<String> report(PeriodNumber number) {
        return database.ask(UNREADABLE, connection -> new RehearsalRows(connection).report(number));
    }
}
