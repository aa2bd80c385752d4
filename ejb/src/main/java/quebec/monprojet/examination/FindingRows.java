package quebec.monprojet.examination;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code examination_finding}. */
final class FindingRows {

    private final Connection connection;

    FindingRows(Connection connection) {
        this.connection = connection;
    }

    /** Oldest first, on whatever grid. */
    List<Finding> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from examination_finding where application = ?"
                                + " order by found_at, criterion, turn")) {
            select.setString(1, number.value());
            return Found.all(select, FindingRows::finding);
        }
    }

    /** Of these applications, those of which somebody found something. */
    Set<String> foundBy(StaffId who, Collection<String> numbers) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select distinct application from examination_finding"
                                + " where application = any(?) and found_by = ?")) {
            select.setArray(1, connection.createArrayOf("varchar", numbers.toArray()));
            select.setObject(2, who.value());
            return Set.copyOf(Found.all(select, row -> row.getString(1)));
        }
    }

    void add(ApplicationNumber number, Finding finding) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into examination_finding (application, grid, criterion, turn,"
                                + " points, counted, reason, found_by, found_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, number.value());
            insert.setString(2, finding.grid());
            insert.setString(3, finding.criterion().name());
            insert.setInt(4, finding.turn());
            insert.setInt(5, finding.points());
            insert.setInt(6, finding.counted());
            insert.setString(7, finding.reason());
            insert.setObject(8, finding.by().value());
            insert.setObject(9, Stored.utc(finding.at()));
            insert.executeUpdate();
        }
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("grid"),
                Criterion.valueOf(row.getString("criterion")),
                row.getInt("turn"),
                row.getInt("points"),
                row.getInt("counted"),
                row.getString("reason"),
                new StaffId(row.getObject("found_by", UUID.class)),
                Stored.instant(row, "found_at"));
    }
}
