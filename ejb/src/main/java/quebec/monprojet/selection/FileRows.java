package quebec.monprojet.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;

/** Table {@code selection_application}, one row by its number or by its dossier. */
final class FileRows {

    private final Connection connection;

    FileRows(Connection connection) {
        this.connection = connection;
    }

    /** What a file is gathered from. */
    record Held(
            ApplicationNumber number, DossierId dossier, AccountId account, ApplicationLine line) {}

    Optional<Held> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from selection_application where number = ?")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(held(row));
            }
        }
    }

    /** By their dossiers; a dossier that a period has not received has none. */
    Map<DossierId, ApplicationNumber> numbers(Collection<DossierId> dossiers) throws SQLException {
        Map<DossierId, ApplicationNumber> numbers = new HashMap<>();
        Object[] ids = dossiers.stream().map(DossierId::value).toArray();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select dossier, number from selection_application"
                                + " where dossier = any(?) order by received_at")) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.put(
                            new DossierId(row.getObject("dossier", UUID.class)),
                            ApplicationNumber.parse(row.getString("number")).orElseThrow());
                }
            }
        }
        return numbers;
    }

    /** By whose they are; whoever made several is there with the last that was received. */
    Map<AccountId, ApplicationLine> latest(Collection<AccountId> accounts) throws SQLException {
        Map<AccountId, ApplicationLine> latest = new HashMap<>();
        Object[] ids = accounts.stream().map(AccountId::value).toArray();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from selection_application"
                                + " where account = any(?) order by received_at")) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Held held = held(row);
                    latest.put(held.account(), held.line());
                }
            }
        }
        return latest;
    }

    /** Oldest first. */
    List<Held> of(AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from selection_application where account = ?"
                                + " order by received_at")) {
            select.setObject(1, account.value());
            return Found.all(select, FileRows::held);
        }
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                ApplicationNumber.parse(row.getString("number")).orElseThrow(),
                new DossierId(row.getObject("dossier", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                ApplicationLine.of(row));
    }
}
