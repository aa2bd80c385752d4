package quebec.monprojet.certificate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code certificate_vouching}. */
final class VouchingRows {

    private final Connection connection;

    VouchingRows(Connection connection) {
        this.connection = connection;
    }

    Optional<Vouching> of(CertificateCode code) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from certificate_vouching where certificate = ?")) {
            select.setString(1, code.value());
            return Found.first(
                    select,
                    row ->
                            new Vouching(
                                    Set.of(row.getString("lacking").split(" ")),
                                    row.getString("reason"),
                                    new StaffId(row.getObject("vouched_by", UUID.class)),
                                    Stored.instant(row, "vouched_at")));
        }
    }

    /** In the place of what was written before. */
    void put(CertificateCode code, Vouching vouching) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "delete from certificate_vouching where certificate = ?")) {
            delete.setString(1, code.value());
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into certificate_vouching"
                                + " (certificate, lacking, reason, vouched_by, vouched_at)"
                                + " values (?, ?, ?, ?, ?)")) {
            insert.setString(1, code.value());
            insert.setString(2, String.join(" ", new TreeSet<>(vouching.lacking())));
            insert.setString(3, vouching.reason());
            insert.setObject(4, vouching.by().value());
            insert.setObject(5, Stored.utc(vouching.at()));
            insert.executeUpdate();
        }
    }
}
