package quebec.monprojet.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** Table {@code decision}, as it is checked. */
final class OversightRows {

    private final Connection connection;

    OversightRows(Connection connection) {
        this.connection = connection;
    }

    /** The latest decision of each application that was decided on these days. */
    Map<String, DecidedFile> decided(LocalDate from, LocalDate to) throws SQLException {
        Map<String, DecidedFile> decided = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select application, outcome, clauses, proposed_by, looked_by, taken_at,"
                                + " exists (select 1 from reconsideration r"
                                + " where r.decision = decision.id and r.ending = 'REOPENED')"
                                + " as withdrawn from decision where taken_at >= ? and taken_at < ?"
                                + " order by taken_at, id")) {
            select.setObject(1, Stored.utc(Montreal.startOf(from)));
            select.setObject(2, Stored.utc(Montreal.after(to)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String number = row.getString("application");
                    decided.put(
                            number,
                            new DecidedFile(
                                    number,
                                    Outcome.valueOf(row.getString("outcome")),
                                    row.getString("clauses"),
                                    member(row, "proposed_by"),
                                    optionalMember(row, "looked_by"),
                                    Stored.instant(row, "taken_at"),
                                    row.getBoolean("withdrawn")));
                }
            }
        }
        return decided;
    }

    /** The latest first. */
    List<SecondLook> looks(LocalDate from, LocalDate to, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select application, outcome, look_for, look, proposed_by, looked_by,"
                                + " looked_at from decision"
                                + " where looked_at >= ? and looked_at < ?"
                                + " order by looked_at desc, id fetch first ? rows only")) {
            select.setObject(1, Stored.utc(Montreal.startOf(from)));
            select.setObject(2, Stored.utc(Montreal.after(to)));
            select.setInt(3, most);
            return Found.all(
                    select,
                    row ->
                            new SecondLook(
                                    row.getString("application"),
                                    Outcome.valueOf(row.getString("outcome")),
                                    row.getString("look_for").equals("SAMPLE"),
                                    row.getString("look").equals("SENT_BACK"),
                                    member(row, "proposed_by"),
                                    member(row, "looked_by"),
                                    Stored.instant(row, "looked_at")));
        }
    }

    /** How many of them there are. */
    long looks(LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from decision where looked_at >= ? and looked_at < ?")) {
            select.setObject(1, Stored.utc(Montreal.startOf(from)));
            select.setObject(2, Stored.utc(Montreal.after(to)));
            return Found.first(select, row -> row.getLong(1)).orElseThrow();
        }
    }

    private static StaffId member(ResultSet row, String column) throws SQLException {
        return new StaffId(row.getObject(column, UUID.class));
    }

    private static @Nullable StaffId optionalMember(ResultSet row, String column)
            throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
