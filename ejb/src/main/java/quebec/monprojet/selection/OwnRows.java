package quebec.monprojet.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application}, as its person knows it. */
final class OwnRows {

    private static final String APPLICATIONS =
            "select number, account, dossier, status, received_at from selection_application where ";

    private final Connection connection;

    OwnRows(Connection connection) {
        this.connection = connection;
    }

    /** The latest first. */
    List<OwnApplication> of(AccountId account) throws SQLException {
        return ask("account = ? order by received_at desc, number desc", account.value());
    }

    Optional<OwnApplication> of(ApplicationNumber number) throws SQLException {
        return ask("number = ?", number.value()).stream().findFirst();
    }

    private List<OwnApplication> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(APPLICATIONS + condition)) {
            select.setObject(1, value);
            return Found.all(
                    select,
                    row ->
                            new OwnApplication(
                                    ApplicationNumber.parse(row.getString("number")).orElseThrow(),
                                    new AccountId(row.getObject("account", UUID.class)),
                                    new DossierId(row.getObject("dossier", UUID.class)),
                                    Status.valueOf(row.getString("status")),
                                    Stored.instant(row, "received_at")));
        }
    }
}
