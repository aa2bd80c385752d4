package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            """;

    private static final String ABOUT =
            """
              join (select number as application from selection_application where number = ?) asked
                on %s
             where account = ?
             order by id desc
             fetch first 200 rows only\
            """
                    .formatted(
                            Stream.of(LetterKind.values())
                                    .map(kind -> "kind = '%s' and %s".formatted(kind, about(kind)))
                                    .collect(Collectors.joining(" or ", "(", ")")));

    private final Connection connection;

    RecordRows(Connection connection) {
        this.connection = connection;
    }

    List<LetterRecord> of(AccountId account, String application) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALL + ABOUT)) {
            select.setString(1, application);
            select.setObject(2, account.value());
            return Found.all(select, RecordRows::letter);
        }
    }

    /** All of them, those about the account too, oldest first. */
    List<LetterRecord> of(AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(ALL + " where account = ? order by id")) {
            select.setObject(1, account.value());
            return Found.all(select, RecordRows::letter);
        }
    }

    /** When a letter of this kind belongs to the file of the application that is asked about. */
    private static String about(LetterKind kind) {
        return switch (kind) {
            case OPENING_NOTICE,
                    SUSPENSION,
                    CONTEST_CONCLUDED,
                    DRAFT_FIRST_WARNING,
                    DRAFT_LAST_WARNING,
                    DOCUMENTS_ASKED,
                    DOCUMENTS_REMINDER,
                    DOCUMENTS_ENDED,
                    DOCUMENT_WANTING ->
                    "true";
            case ACKNOWLEDGEMENT,
                    FEES_INVITED,
                    FEES_PAID,
                    FEES_EXPIRED,
                    CASE_CANCELLED,
                    CASE_WITHDRAWN ->
                    "subject = asked.application";
            case MESSAGE_WAITING -> ofOne("conversation_message m");
            case CHANGE_NOTED -> ofOne("situation_change m");
            case OFFICIAL_LETTER -> ofOne("letterbook_letter m");
            case MONEY_BACK -> ofOne("fee_refund m");
            case REPLY_REMINDER, REPLY_RECEIVED -> ofOne("decision_notice m");
            case FILE_REOPENED, DEMAND_ENTERED -> ofOne("reconsideration m");
            case REPLY_ENTERED ->
                    """
                    subject in (select cast(r.id as varchar)
                                  from decision_posted_reply r
                                  join decision_notice m on m.id = r.notice
                                 where m.application = asked.application)\
                    """;
            case PAPER_SEALED,
                    PAPER_UNSEALED,
                    PAPER_MOVED,
                    PAPER_ANSWERED,
                    REQUEST_RECEIVED,
                    REQUEST_PROLONGED,
                    REQUEST_ANSWERED,
                    MANDATE_OFFERED,
                    MANDATE_ACCEPTED,
                    MANDATE_REVOKED,
                    MANDATE_ENDED,
                    MANDATE_USED,
                    STAFF_INVITED,
                    STAFF_ACCESS,
                    CONFIRM_ADDRESS,
                    RESET_PASSWORD,
                    CHANGE_ADDRESS,
                    ADDRESS_KNOWN,
                    ADDRESS_CHANGED,
                    PASSWORD_CHANGED ->
                    "false";
        };
    }

    private static String ofOne(String table) {
        return """
               subject in (select cast(m.id as varchar) from %s
                            where m.application = asked.application)\
               """
                .formatted(table);
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
