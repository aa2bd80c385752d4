package quebec.monprojet.fees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application}, and its first row in {@code fee_invitation}. */
final class UninvitedRows {

    private static final String MISSING =
            """
            select a.number from selection_application a
              join register r on r.period = a.period and r.rank = a.rank
                             and r.application_number = a.number and not r.rehearsal
             where a.acknowledged_at is not null and a.status <> 'WITHDRAWN'
               and not exists (select 1 from fee_invitation i where i.application = a.number)
             order by a.acknowledged_at
             fetch first ? rows only\
            """;

    private static final String ACKNOWLEDGED =
            """
            select dossier, account, received_at, status from selection_application
             where number = ? and acknowledged_at is not null
               for update\
            """;

    private static final String INVITE =
            """
            insert into fee_invitation
                   (application, period, account, tariff_year, to_be_confirmed, applicant_fee,
                    spouse_fee, dependant_fee, spouses, dependants, amount, invited_at, due_before,
                    state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'INVITED') on conflict do nothing\
            """;

    private final Connection connection;

    UninvitedRows(Connection connection) {
        this.connection = connection;
    }

    List<String> missing(int most) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MISSING)) {
            select.setInt(1, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    missing.add(rows.getString(1));
                }
            }
        }
        return missing;
    }

    /** Held until the end of the transaction: nobody gives it up while they are being invited. */
    Optional<Uninvited> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ACKNOWLEDGED)) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Uninvited(
                                        new DossierId(row.getObject("dossier", UUID.class)),
                                        new AccountId(row.getObject("account", UUID.class)),
                                        Stored.instant(row, "received_at"),
                                        row.getString("status").equals("WITHDRAWN")))
                        : Optional.empty();
            }
        }
    }

    /** Whether it is the first of its application. */
    boolean add(Invitation invitation) throws SQLException {
        Tariff tariff = invitation.fees().tariff();
        try (PreparedStatement insert = connection.prepareStatement(INVITE)) {
            insert.setString(1, invitation.number().value());
            insert.setString(2, invitation.number().period().value());
            insert.setObject(3, invitation.account().value());
            insert.setInt(4, tariff.year());
            insert.setBoolean(5, !tariff.confirmed());
            insert.setLong(6, tariff.applicant().cents());
            insert.setLong(7, tariff.spouse().cents());
            insert.setLong(8, tariff.dependant().cents());
            insert.setInt(9, invitation.fees().spouses());
            insert.setInt(10, invitation.fees().dependants());
            insert.setLong(11, invitation.fees().total().cents());
            insert.setObject(12, Stored.utc(invitation.invitedAt()));
            insert.setObject(13, Stored.utc(invitation.dueBefore()));
            return insert.executeUpdate() == 1;
        }
    }
}
