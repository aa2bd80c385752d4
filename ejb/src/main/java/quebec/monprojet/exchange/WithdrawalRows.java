package quebec.monprojet.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.time.Stored;

/** Table {@code withdrawal}: one row an application, for ever. */
final class WithdrawalRows {

    private static final String ADD =
            "insert into withdrawal (application, account, withdrawn_at) values (?, ?, ?)"
                    + " on conflict do nothing";

    private final Connection connection;

    WithdrawalRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether it is the first. */
    boolean add(OwnApplication application, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, application.number().value());
            insert.setObject(2, application.account().value());
            insert.setObject(3, Stored.utc(at));
            return insert.executeUpdate() == 1;
        }
    }

    Optional<Withdrawal> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select withdrawn_at from withdrawal where application = ?")) {
            select.setString(1, number.value());
            return Found.first(
                    select, row -> new Withdrawal(number, Stored.instant(row, "withdrawn_at")));
        }
    }
}
