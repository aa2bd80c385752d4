package quebec.monprojet.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.schema.Found;

/** Table {@code erasure_tally}: what is left of what was erased. */
final class TallyRows {

    private final Connection connection;

    TallyRows(Connection connection) {
        this.connection = connection;
    }

    void count(String name, LocalDate day) throws SQLException {
        if (update(
                        "update erasure_tally set erased = erased + 1 where class = ? and erased_on = ?",
                        name,
                        day)
                == 0) {
            int unused =
                    update(
                            "insert into erasure_tally (class, erased_on, erased) values (?, ?, 1)",
                            name,
                            day);
        }
    }

    private int update(String statement, String name, LocalDate day) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            update.setString(1, name);
            update.setObject(2, day);
            return update.executeUpdate();
        }
    }

    /** The latest days first. */
    List<ErasureTally> latest(int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select class, erased_on, erased from erasure_tally order by erased_on desc, class"
                                + " fetch first ? rows only")) {
            select.setInt(1, most);
            return Found.all(
                    select,
                    row ->
                            new ErasureTally(
                                    row.getString("class"),
                                    row.getObject("erased_on", LocalDate.class),
                                    row.getInt("erased")));
        }
    }
}
