package quebec.monprojet.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code draft_extension}. */
final class ExtensionRows {

    private final Connection connection;

    ExtensionRows(Connection connection) {
        this.connection = connection;
    }

    /** Those that reach furthest first. */
    List<DraftExtension> all() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from draft_extension order by kept_until desc")) {
            return Found.all(
                    select,
                    row ->
                            new DraftExtension(
                                    row.getString("number"),
                                    row.getObject("kept_until", LocalDate.class),
                                    row.getString("reason"),
                                    new StaffId(row.getObject("recorded_by", UUID.class)),
                                    Stored.instant(row, "recorded_at")));
        }
    }

    /** False when that decision was recorded before. */
    boolean add(DraftExtension extension) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into draft_extension"
                                + " (number, kept_until, reason, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, extension.number());
            insert.setObject(2, extension.keptUntil());
            insert.setString(3, extension.reason());
            insert.setObject(4, extension.recordedBy().value());
            insert.setObject(5, Stored.utc(extension.recordedAt()));
            return insert.executeUpdate() == 1;
        }
    }
}
