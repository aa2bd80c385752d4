package quebec.monprojet.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import quebec.monprojet.schema.Found;

/** Table {@code pulse_order}. */
final class PulseOrderRows {

    private final Connection connection;

    PulseOrderRows(Connection connection) {
        this.connection = connection;
    }

    List<PulseOrder> all() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from pulse_order order by name")) {
            return Found.all(select, PulseOrderRows::order);
        }
    }

    /** Locked until the end of the transaction, and there from now on. */
    PulseOrder locked(String name) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into pulse_order (name, resting, nudges) values (?, false, 0)"
                                + " on conflict do nothing")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from pulse_order where name = ? for update")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? order(row) : PulseOrder.none(name);
            }
        }
    }

    void put(PulseOrder order) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update pulse_order set resting = ?, nudges = ? where name = ?")) {
            update.setBoolean(1, order.resting());
            update.setLong(2, order.nudges());
            update.setString(3, order.name());
            update.executeUpdate();
        }
    }

    private static PulseOrder order(ResultSet row) throws SQLException {
        return new PulseOrder(
                row.getString("name"), row.getBoolean("resting"), row.getLong("nudges"));
    }
}
