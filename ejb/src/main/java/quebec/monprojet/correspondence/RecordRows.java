package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.correspondence.LetterRecord.State;

/** Table {@code letter}, as officers read it. */
final class RecordRows {

    private static final String ABOUT =
            """
            select id, kind, created_at, attempts, sent_at, dropped_at from letter
             where account = ?
               and (kind in ('OPENING_NOTICE', 'SUSPENSION', 'CONTEST_CONCLUDED')
                    or (kind = 'ACKNOWLEDGEMENT' and subject = ?))
             order by id desc
             fetch first 200 rows only\
            """;

    private final Connection connection;

    RecordRows(Connection connection) {
        this.connection = connection;
    }

    List<LetterRecord> of(AccountId account, String application) throws SQLException {
        List<LetterRecord> letters = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ABOUT)) {
            select.setObject(1, account.value());
            select.setString(2, application);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    letters.add(letter(row));
                }
            }
        }
        return letters;
    }

    private static LetterRecord letter(ResultSet row) throws SQLException {
        Instant sent = instant(row, "sent_at");
        Instant dropped = instant(row, "dropped_at");
        State state = sent != null ? State.SENT : dropped != null ? State.DROPPED : State.OWED;
        return new LetterRecord(
                row.getLong("id"),
                LetterKind.valueOf(row.getString("kind")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                state,
                sent != null ? sent : dropped);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
