package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.correspondence.LetterRecord.State;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code letter}, as officers read it. */
final class RecordRows {

    private static final String ALL =
            """
            select id, kind, created_at, attempts, sent_at, dropped_at, i.printed_at, p.posted_on
              from letter left join letter_printing i on i.letter = id
                          left join letter_posting p on p.letter = id
             where account = ?\
            """;

    private static final String ABOUT =
            """
               and (kind in ('OPENING_NOTICE', 'SUSPENSION', 'CONTEST_CONCLUDED',
                             'DRAFT_FIRST_WARNING', 'DRAFT_LAST_WARNING',
                             'DOCUMENTS_ASKED', 'DOCUMENTS_REMINDER', 'DOCUMENTS_ENDED',
                             'DOCUMENT_WANTING')
                    or (kind in ('ACKNOWLEDGEMENT', 'FEES_INVITED', 'FEES_PAID', 'FEES_EXPIRED',
                                 'CASE_CANCELLED', 'CASE_WITHDRAWN')
                        and subject = ?)
                    or (kind = 'MESSAGE_WAITING'
                        and subject in (select cast(m.id as varchar) from conversation_message m
                                         where m.application = ?))
                    or (kind = 'CHANGE_NOTED'
                        and subject in (select cast(c.id as varchar) from situation_change c
                                         where c.application = ?))
                    or (kind = 'OFFICIAL_LETTER'
                        and subject in (select cast(o.id as varchar) from letterbook_letter o
                                         where o.application = ?))
                    or (kind = 'MONEY_BACK'
                        and subject in (select cast(r.id as varchar) from fee_refund r
                                         where r.application = ?)))
             order by id desc
             fetch first 200 rows only\
            """;

    private final Connection connection;

    RecordRows(Connection connection) {
        this.connection = connection;
    }

    List<LetterRecord> of(AccountId account, String application) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL + ABOUT)) {
            select.setObject(1, account.value());
            select.setString(2, application);
            select.setString(3, application);
            select.setString(4, application);
            select.setString(5, application);
            select.setString(6, application);
            return Found.all(select, RecordRows::letter);
        }
    }

    /** All of them, those about the account too, oldest first. */
    List<LetterRecord> of(AccountId account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL + " order by id")) {
            select.setObject(1, account.value());
            return Found.all(select, RecordRows::letter);
        }
    }

    private static LetterRecord letter(ResultSet row) throws SQLException {
        Instant sent = Stored.optionalInstant(row, "sent_at");
        Instant dropped = Stored.optionalInstant(row, "dropped_at");
        State state = sent != null ? State.SENT : dropped != null ? State.DROPPED : State.OWED;
        return new LetterRecord(
                row.getLong("id"),
                LetterKind.valueOf(row.getString("kind")),
                Stored.instant(row, "created_at"),
                row.getInt("attempts"),
                state,
                sent != null ? sent : dropped,
                Stored.optionalInstant(row, "printed_at"),
                row.getObject("posted_on", LocalDate.class));
    }
}
