package quebec.monprojet.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a statement finds in the tables. */
public final class Found {

    private Found() {}

    /** What is read of the row at hand; it moves to no other. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Every row, in the order of the statement. */
    public static <T> List<T> all(PreparedStatement select, Reading<T> reading)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(reading.of(row));
            }
        }
        return found;
    }

    /** The first row, whatever follows it. */
    public static <T> Optional<T> first(PreparedStatement select, Reading<T> reading)
            throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
        }
    }
}
