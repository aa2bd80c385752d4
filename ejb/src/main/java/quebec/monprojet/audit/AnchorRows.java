package quebec.monprojet.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code journal_anchor}. */
final class AnchorRows {

    private final Connection connection;

    AnchorRows(Connection connection) {
        this.connection = connection;
    }

    /** Those of a larger journal than of so many entries, in order of size. */
    List<SignedAnchor> after(long size) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from journal_anchor where size > ? order by size")) {
            select.setLong(1, size);
            return Found.all(select, AnchorRows::anchor);
        }
    }

    Optional<SignedAnchor> latest() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from journal_anchor order by size desc"
                                + " fetch first 1 rows only")) {
            return Found.first(select, AnchorRows::anchor);
        }
    }

    private static SignedAnchor anchor(ResultSet row) throws SQLException {
        return new SignedAnchor(
                new Anchor(
                        row.getLong("size"),
                        row.getString("hash"),
                        Stored.instant(row, "anchored_at"),
                        row.getString("key_id")),
                row.getString("signature"));
    }

    /** Another node may have been faster: it is there then. */
    void add(SignedAnchor signed) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into journal_anchor (size, hash, anchored_at, key_id, signature)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, signed.anchor().size());
            insert.setString(2, signed.anchor().hash());
            insert.setObject(3, Stored.utc(signed.anchor().instant()));
            insert.setString(4, signed.anchor().keyId());
            insert.setString(5, signed.signature());
            insert.executeUpdate();
        }
    }
}
