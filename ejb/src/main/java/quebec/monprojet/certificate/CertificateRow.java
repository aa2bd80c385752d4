package quebec.monprojet.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/** A version as the table has it. */
final class CertificateRow {

    private CertificateRow() {}

    static Certificate read(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateCode(row.getString("code")),
                ApplicationNumber.parse(row.getString("application")).orElseThrow(),
                new AccountId(row.getObject("account", UUID.class)),
                Bearer.of(row.getString("person")),
                row.getString("reference"),
                row.getInt("version"),
                origin(row),
                Facts.read(row.getInt("schema"), row.getString("facts")),
                Stored.instant(row, "drawn_at"),
                issue(row),
                asked(row),
                end(row));
    }

    private static Certificate.Origin origin(ResultSet row) throws SQLException {
        String replaces = row.getString("replaces");
        UUID typist = row.getObject("drawn_by", UUID.class);
        return new Certificate.Origin(
                Cause.valueOf(row.getString("cause")),
                new DecisionId(row.getObject("decision", UUID.class)),
                row.getObject("change_id", UUID.class),
                replaces == null ? null : new CertificateCode(replaces),
                row.getString("correction"),
                typist == null ? null : new StaffId(typist));
    }

    private static Certificate.@Nullable Issue issue(ResultSet row) throws SQLException {
        UUID by = row.getObject("issued_by", UUID.class);
        return by == null
                ? null
                : new Certificate.Issue(
                        row.getLong("number"),
                        Stored.instant(row, "issued_at"),
                        new StaffId(by),
                        row.getString("officer_code"),
                        row.getObject("expires_on", LocalDate.class));
    }

    private static Certificate.@Nullable Asked asked(ResultSet row) throws SQLException {
        UUID by = row.getObject("cancel_asked_by", UUID.class);
        return by == null
                ? null
                : new Certificate.Asked(
                        new StaffId(by),
                        Stored.instant(row, "cancel_asked_at"),
                        row.getString("cancel_reason"));
    }

    private static Certificate.@Nullable End end(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return ending == null
                ? null
                : new Certificate.End(
                        Ending.valueOf(ending),
                        Stored.instant(row, "ended_at"),
                        new StaffId(row.getObject("ended_by", UUID.class)));
    }
}
