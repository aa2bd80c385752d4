package quebec.monprojet.fees;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application}, and its first row in {@code fee_invitation}. */
final class UninvitedRows {

    private static final String MISSING =
            """
            select a.number from selection_application a
              left join register r on r.period = a.period and r.rank = a.rank
                                  and r.application_number = a.number and not r.rehearsal
              left join succession s on s.application_number = a.number
              left join fee_without_amount w on w.application = a.number
             where (r.rank is not null or s.rank is not null)
               and a.acknowledged_at is not null and a.status <> 'WITHDRAWN'
               and not exists (select 1 from fee_invitation i where i.application = a.number)
             order by case when w.tried_at is null then 0 else 1 end, w.tried_at, a.acknowledged_at
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
                    state, ended_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """;

    private static final String TRY_AGAIN =
            "update fee_without_amount set tried_at = ? where application = ?";

    private static final String TRIED =
            "insert into fee_without_amount (tried_at, application) values (?, ?)"
                    + " on conflict do nothing";

    private final Connection connection;

    UninvitedRows(Connection connection) {
        this.connection = connection;
    }

    /** Oldest first, and after all others those that had no amount. */
    List<String> missing(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MISSING)) {
            select.setInt(1, most);
            return Found.all(select, rows -> rows.getString(1));
        }
    }

    /** Held until the end of the transaction: nobody gives it up while they are being invited. */
    Optional<Uninvited> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ACKNOWLEDGED)) {
            select.setString(1, number.value());
            return Found.first(
                    select,
                    row ->
                            new Uninvited(
                                    new DossierId(row.getObject("dossier", UUID.class)),
                                    new AccountId(row.getObject("account", UUID.class)),
                                    Stored.instant(row, "received_at"),
                                    row.getString("status").equals("WITHDRAWN")));
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
            insert.setString(14, invitation.state().name());
            insert.setObject(
                    15,
                    invitation.endedAt() == null ? null : Stored.utc(invitation.endedAt()),
                    Types.TIMESTAMP_WITH_TIMEZONE);
            return insert.executeUpdate() == 1;
        }
    }

    /** It has no amount: those that were never tried come first from now on. */
    void withoutAmount(ApplicationNumber number, Instant now) throws SQLException {
        if (!tried(TRY_AGAIN, number, now)) {
            tried(TRIED, number, now);
        }
    }

    private boolean tried(String sql, ApplicationNumber number, Instant now) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setObject(1, Stored.utc(now));
            write.setString(2, number.value());
            return write.executeUpdate() == 1;
        }
    }
}
