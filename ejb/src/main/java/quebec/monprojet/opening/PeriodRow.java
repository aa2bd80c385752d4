package quebec.monprojet.opening;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/**
 * The row that judges: whoever holds it decides what happens next in a period, on any node. It is
 * held until the caller's transaction ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PeriodRow {

    /**
     * On PostgreSQL, until the transaction ends. A node that freezes with the row in its hands
     * loses it, and what it was writing, to the others. And every question goes by an index: a
     * plan, once made, is kept, and while the register is nearly empty reading the whole of it
     * looks cheaper; at the bell it grows by thousands a second. H2 serves one node and plans anew.
     */
    private static final String FOR_THE_HOLDER =
            ", set_config('idle_in_transaction_session_timeout', '10s', true),"
                    + " set_config('enable_seqscan', 'off', true)";

    private static final String OBTAIN =
            "select number%s from intake_period where number = ? for update";

    @Inject private Database database;

    /** Waits for the row, then reads what was true at the moment it was obtained. */
    public Optional<LockedPeriod> lock(PeriodNumber number) {
        return database.ask(
                "the period row could not be locked",
                connection ->
                        Database.isShared(connection)
                                ? lockedAtOnce(connection, number)
                                : lockedThenRead(connection, number));
    }

    /**
     * Writes what a batch did. Only for the holder of the row.
     *
     * @param lastPlaceAt when the application that took the last place arrived, if it is in this
     *     batch
     * @param alive the instant of the batch: a batch is a sign of life
     */
    public void advance(
            PeriodNumber number,
            int taken,
            byte[] edge,
            @Nullable Instant lastPlaceAt,
            Instant alive) {
        write(
                "update intake_period set taken = ?, edge = ?, alive_at = ?,"
                        + " last_place_at = coalesce(last_place_at, ?) where number = ?",
                update -> {
                    update.setInt(1, taken);
                    update.setBytes(2, edge);
                    update.setObject(3, Stored.utc(alive));
                    update.setObject(
                            4,
                            lastPlaceAt == null ? null : Stored.utc(lastPlaceAt),
                            Types.TIMESTAMP_WITH_TIMEZONE);
                    update.setString(5, number.value());
                });
    }

    /** A sign of life while the period is open. Only for the holder of the row. */
    public void beat(PeriodNumber number, Instant alive) {
        write(
                "update intake_period set alive_at = ? where number = ?",
                update -> {
                    update.setObject(1, Stored.utc(alive));
                    update.setString(2, number.value());
                });
    }

    /**
     * The capped period that is announced and not over, if any. Vacates its seat when it is over.
     * The seat's unique constraint is what keeps two from being current.
     */
    public Optional<PeriodNumber> seatedAt(Instant now) {
        Optional<PeriodNumber> seated = seated();
        if (seated.isEmpty()
                || !lock(seated.get()).orElseThrow().standing().stateAt(now).isOver()) {
            return seated;
        }
        write(
                "update intake_period set current_seat = null where number = ?",
                update -> update.setString(1, seated.get().value()));
        return Optional.empty();
    }

    /** The row of a decision that is about to be published. */
    public void create(OpeningDecision decision) {
        write(
                "insert into intake_period"
                        + " (number, decision, approved_by, kind, cap, taken, edge, current_seat)"
                        + " values (?, ?, ?, ?, ?, 0, ?, ?)",
                insert -> {
                    insert.setString(1, decision.period().value());
                    insert.setString(2, decision.number());
                    insert.setObject(3, decision.approver());
                    insert.setString(4, decision.kind().name());
                    insert.setInt(5, decision.cap());
                    insert.setBytes(6, new byte[0]);
                    insert.setObject(
                            7, decision.kind() == PeriodKind.CAPPED ? 1 : null, Types.SMALLINT);
                });
    }

    private Optional<PeriodNumber> seated() {
        return database.ask("the seat could not be read", PeriodRow::seated);
    }

    private static Optional<PeriodNumber> seated(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select number from intake_period where current_seat = 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new PeriodNumber(row.getString("number")))
                    : Optional.empty();
        }
    }

    /** Sent together, answered one after the other: the second sees what the first waited for. */
    private static Optional<LockedPeriod> lockedAtOnce(Connection connection, PeriodNumber number)
            throws SQLException {
        String both = OBTAIN.formatted(FOR_THE_HOLDER) + "; " + Standings.of(number);
        try (PreparedStatement select = connection.prepareStatement(both)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, number.value());
            select.setString(2, number.value());
            select.execute();
            boolean obtained = select.getResultSet().next();
            select.getMoreResults();
            return obtained ? standing(number, select.getResultSet()) : Optional.empty();
        }
    }

    private static Optional<LockedPeriod> lockedThenRead(Connection connection, PeriodNumber number)
            throws SQLException {
        try (PreparedStatement obtain = connection.prepareStatement(OBTAIN.formatted(""));
                PreparedStatement read = connection.prepareStatement(Standings.of(number))) {
            obtain.setQueryTimeout(Database.WITHIN_SECONDS);
            obtain.setString(1, number.value());
            try (ResultSet row = obtain.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
            }
            read.setQueryTimeout(Database.WITHIN_SECONDS);
            read.setString(1, number.value());
            return standing(number, read.executeQuery());
        }
    }

    private static Optional<LockedPeriod> standing(PeriodNumber number, ResultSet row)
            throws SQLException {
        try (row) {
            return row.next() ? Optional.of(Standings.locked(number, row)) : Optional.empty();
        }
    }

    private void write(String sql, Binding binding) {
        database.change(
                "the period row could not be written",
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setQueryTimeout(Database.WITHIN_SECONDS);
                        binding.bind(statement);
                        if (statement.executeUpdate() != 1) {
                            throw new IllegalStateException("the period row is gone");
                        }
                    }
                });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
