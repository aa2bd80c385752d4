package quebec.monprojet.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.time.Stored;

/** Table {@code log_key}. */
final class KeyRows {

    private final Connection connection;

    KeyRows(Connection connection) {
        this.connection = connection;
    }

    void publish(String keyId, String publicKey, Instant from) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into log_key (key_id, public_key, valid_from) select ?, ?, ?"
                                + " where not exists (select 1 from log_key where key_id = ?)")) {
            insert.setString(1, keyId);
            insert.setString(2, publicKey);
            insert.setObject(3, Stored.utc(from));
            insert.setString(4, keyId);
            insert.executeUpdate();
        }
    }

    /** Whether a node has said that it is no longer to be used. */
    boolean hasEnded(String keyId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select 1 from log_key where key_id = ? and valid_until is not null")) {
            select.setString(1, keyId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    void end(String keyId, Instant until) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update log_key set valid_until = ? where key_id = ?"
                                + " and valid_until is null")) {
            update.setObject(1, Stored.utc(until));
            update.setString(2, keyId);
            update.executeUpdate();
        }
    }

    List<PublishedKey> all() throws SQLException {
        List<PublishedKey> keys = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select key_id, public_key, valid_from, valid_until from log_key"
                                        + " order by valid_from, key_id");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                keys.add(
                        new PublishedKey(
                                rows.getString(1),
                                rows.getString(2),
                                Stored.instant(rows, "valid_from"),
                                Stored.optionalInstant(rows, "valid_until")));
            }
        }
        return keys;
    }
}
