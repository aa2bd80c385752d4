package quebec.monprojet.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code operations_order}. */
final class OrderRows {

    private final Connection connection;

    OrderRows(Connection connection) {
        this.connection = connection;
    }

    void add(Order order) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into operations_order"
                                + " (what, target, was, became, reason, ordered_by, ordered_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, order.what().name());
            insert.setString(2, order.target());
            insert.setString(3, order.was());
            insert.setString(4, order.became());
            insert.setString(5, order.reason());
            insert.setObject(6, order.by().value());
            insert.setObject(7, Stored.utc(order.at()));
            insert.executeUpdate();
        }
    }

    /** The latest first. */
    List<Order> latest(int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from operations_order order by id desc fetch first ? rows only")) {
            select.setInt(1, most);
            return Found.all(
                    select,
                    row ->
                            new Order(
                                    Order.What.valueOf(row.getString("what")),
                                    row.getString("target"),
                                    row.getString("was"),
                                    row.getString("became"),
                                    row.getString("reason"),
                                    new StaffId(row.getObject("ordered_by", UUID.class)),
                                    Stored.instant(row, "ordered_at")));
        }
    }
}
