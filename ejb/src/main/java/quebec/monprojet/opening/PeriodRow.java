package quebec.monprojet.opening;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The row that judges: whoever holds it decides what happens next in a period, on any node. It is
 * held until the caller's transaction ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PeriodRow {

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    /** Waits for the row, then reads what was true at the moment it was obtained. */
    public Optional<LockedPeriod> lock(PeriodNumber number) {
        try (Connection connection = portal.getConnection()) {
            if (!obtain(connection, number)) {
                return Optional.empty();
            }
            return read(connection, number);
        } catch (SQLException broken) {
            throw new IllegalStateException("the period row could not be locked", broken);
        }
    }

    /**
     * Writes what a batch did. Only for the holder of the row.
     *
     * @param lastPlaceAt when the last place went, if it did in this batch
     * @param alive the instant of the batch: a batch is a sign of life
     */
    public void advance(
            PeriodNumber number,
            int taken,
            byte[] edge,
            @Nullable Instant lastPlaceAt,
            Instant alive) {
        try (Connection connection = portal.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update intake_period set taken = ?, edge = ?, alive_at = ?,"
                                        + " last_place_at = coalesce(last_place_at, ?)"
                                        + " where number = ?")) {
            update.setInt(1, taken);
            update.setBytes(2, edge);
            update.setObject(3, Standings.timestamp(alive));
            update.setObject(4, Standings.timestamp(lastPlaceAt));
            update.setString(5, number.value());
            expectOne(update.executeUpdate());
        } catch (SQLException broken) {
            throw new IllegalStateException("the period row could not be advanced", broken);
        }
    }

    /** A sign of life while the period is open. Only for the holder of the row. */
    void beat(PeriodNumber number, Instant alive) {
        try (Connection connection = portal.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update intake_period set alive_at = ? where number = ?")) {
            update.setObject(1, Standings.timestamp(alive));
            update.setString(2, number.value());
            expectOne(update.executeUpdate());
        } catch (SQLException broken) {
            throw new IllegalStateException("the sign of life could not be written", broken);
        }
    }

    private static boolean obtain(Connection connection, PeriodNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select number from intake_period where number = ? for update")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Optional<LockedPeriod> read(Connection connection, PeriodNumber number)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(Standings.QUERY + " where p.number = ?")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Standings.locked(row)) : Optional.empty();
            }
        }
    }

    private static void expectOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("the period row is gone");
        }
    }
}
