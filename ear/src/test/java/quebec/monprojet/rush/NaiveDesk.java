package quebec.monprojet.rush;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Gives a place in two steps, as one would without a second thought: reads how many are taken, then
 * takes the next. What happens between the steps is the other desk's chance.
 */
final class NaiveDesk {

    private final Connection connection;
    private final String tables;
    private final String lock;

    private NaiveDesk(Connection connection, String tables, String lock) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.lock = lock;
        connection.setAutoCommit(false);
    }

    static NaiveDesk withoutLock(Connection connection, String tables) throws SQLException {
        return new NaiveDesk(connection, tables, "");
    }

    /** Holds the period's row from the first step to the commit, as the register does. */
    static NaiveDesk holdingTheRow(Connection connection, String tables) throws SQLException {
        return new NaiveDesk(connection, tables, " for update");
    }

    int taken() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select taken from " + tables + "_period" + lock);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    void giveNextAfter(int taken) throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into " + tables + "_register (rank) values (?)");
                PreparedStatement update =
                        connection.prepareStatement("update " + tables + "_period set taken = ?")) {
            insert.setInt(1, taken + 1);
            insert.executeUpdate();
            update.setInt(1, taken + 1);
            update.executeUpdate();
        }
        connection.commit();
    }
}
