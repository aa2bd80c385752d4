package quebec.monprojet.node;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code node}, by the database's own clock: those of the nodes may differ. */
final class NodeRows {

    private final Connection connection;

    NodeRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether the name was nobody's, and is now this start's. */
    boolean enter(String name, UUID start) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into node (name, start_id, seen_at)"
                                + " values (?, ?, current_timestamp) on conflict do nothing")) {
            insert.setString(1, name);
            insert.setObject(2, start);
            return insert.executeUpdate() == 1;
        }
    }

    /** Whether whoever bears the name was silent for so long, and this start now bears it. */
    boolean succeed(String name, UUID start, Duration silence) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update node set start_id = ?, seen_at = current_timestamp where name = ?"
                                + " and seen_at < current_timestamp - cast(? as integer) * interval '1' second")) {
            update.setObject(1, start);
            update.setString(2, name);
            update.setLong(3, silence.toSeconds());
            return update.executeUpdate() == 1;
        }
    }

    /** The last sign of life under that name. */
    Optional<Sign> last(String name) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select start_id, seen_at from node where name = ?")) {
            select.setString(1, name);
            return Found.first(
                    select,
                    row ->
                            new Sign(
                                    row.getObject("start_id", UUID.class),
                                    Stored.instant(row, "seen_at")));
        }
    }

    /** A sign of life; false when the name is somebody else's by now. */
    boolean beat(String name, UUID start) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update node set seen_at = current_timestamp"
                                + " where name = ? and start_id = ?")) {
            update.setString(1, name);
            update.setObject(2, start);
            return update.executeUpdate() == 1;
        }
    }

    void leave(String name, UUID start) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from node where name = ? and start_id = ?")) {
            delete.setString(1, name);
            delete.setObject(2, start);
            delete.executeUpdate();
        }
    }
}
