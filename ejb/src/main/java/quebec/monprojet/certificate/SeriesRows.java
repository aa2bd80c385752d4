package quebec.monprojet.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;

/** Tables {@code certificate_series} and {@code certificate_officer}. */
final class SeriesRows {

    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String OFFICER = "OFFICER";

    private final Connection connection;

    SeriesRows(Connection connection) {
        this.connection = connection;
    }

    /** Given back with the transaction, if that fails: none is left out. */
    long nextCertificate() throws SQLException {
        return next(CERTIFICATE);
    }

    /** The code under which this officer signs, given at the first certificate. */
    String codeOf(StaffId officer) throws SQLException {
        Optional<String> known = known(officer);
        if (known.isPresent()) {
            return known.get();
        }
        String code = "%04d".formatted(next(OFFICER));
        // Whoever waited for the series may be the same officer, at another screen.
        Optional<String> since = known(officer);
        if (since.isPresent()) {
            return since.get();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into certificate_officer (staff, code) values (?, ?)")) {
            insert.setObject(1, officer.value());
            insert.setString(2, code);
            insert.executeUpdate();
        }
        return code;
    }

    private Optional<String> known(StaffId officer) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select code from certificate_officer where staff = ?")) {
            select.setObject(1, officer.value());
            return Found.first(select, row -> row.getString(1));
        }
    }

    private long next(String series) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update certificate_series set last_number = last_number + 1"
                                + " where name = ?")) {
            update.setString(1, series);
            update.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select last_number from certificate_series where name = ?")) {
            select.setString(1, series);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
