package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code letter}, as far as letters leave by post. */
final class PrintRows {

    private static final String WAITING =
            """
            select l.id, l.kind, l.subject, l.account, l.created_at, l.by_post_since,
                   p.printed_by, p.printed_at
              from letter l left join letter_printing p on p.letter = l.id
             where l.by_post_since is not null and l.sent_at is null and l.dropped_at is null\
            """;

    private final Connection connection;

    PrintRows(Connection connection) {
        this.connection = connection;
    }

    /** A letter that waits to be posted, and who printed it if somebody has. */
    record Waiting(Letter letter, Instant since, @Nullable Printing printing) {}

    /** That nobody has printed, or this member has; those that may set a term first. */
    List<Waiting> waitingFor(StaffId by, int most) throws SQLException {
        return waiting(" and (p.letter is null or p.printed_by = ?)", by, most);
    }

    /** That another member has printed; likewise. */
    List<Waiting> waitingElsewhere(StaffId by, int most) throws SQLException {
        return waiting(" and p.printed_by <> ?", by, most);
    }

    private List<Waiting> waiting(String whose, StaffId by, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        WAITING
                                + whose
                                + " order by case when l.kind in ('FEES_INVITED',"
                                + " 'DOCUMENTS_ASKED', 'DOCUMENTS_REMINDER',"
                                + " 'OFFICIAL_LETTER') then 0 else 1 end,"
                                + " l.by_post_since, l.id fetch first ? rows only")) {
            select.setObject(1, by.value());
            select.setInt(2, most);
            return Found.all(select, PrintRows::waiting);
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        Instant printedAt = Stored.optionalInstant(row, "printed_at");
        return new Waiting(
                new Letter(
                        new LetterId(row.getLong("id")),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        new AccountId(row.getObject("account", UUID.class)),
                        Stored.instant(row, "created_at")),
                Stored.instant(row, "by_post_since"),
                printedAt == null
                        ? null
                        : new Printing(
                                new StaffId(row.getObject("printed_by", UUID.class)), printedAt));
    }

    /** Whether this member has it in hand now; not when somebody else printed it before. */
    boolean print(LetterId id, StaffId by, Instant now) throws SQLException {
        return printed(
                        "insert into letter_printing (printed_by, printed_at, letter)"
                                + " values (?, ?, ?) on conflict do nothing",
                        id,
                        by,
                        now)
                || isPrintedBy(id, by);
    }

    private boolean isPrintedBy(LetterId id, StaffId by) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select 1 from letter_printing where letter = ? and printed_by = ?")) {
            select.setLong(1, id.value());
            select.setObject(2, by.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Somebody else's, because it went astray: it is this member's from now on. */
    void printAgain(LetterId id, StaffId by, Instant now) throws SQLException {
        boolean unused =
                printed(
                        "update letter_printing set printed_by = ?, printed_at = ? where letter = ?",
                        id,
                        by,
                        now);
    }

    private boolean printed(String sql, LetterId id, StaffId by, Instant now) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, by.value());
            change.setObject(2, Stored.utc(now));
            change.setLong(3, id.value());
            return change.executeUpdate() == 1;
        }
    }

    /** All that wait, printed or not. */
    Backlog backlog(Instant now) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*), min(by_post_since) as oldest from letter"
                                        + " where by_post_since is not null and sent_at is null"
                                        + " and dropped_at is null");
                ResultSet row = select.executeQuery()) {
            row.next();
            Instant oldest = Stored.optionalInstant(row, "oldest");
            return new Backlog(
                    row.getLong(1), oldest == null ? Duration.ZERO : Duration.between(oldest, now));
        }
    }

    /** Whether it was not posted before: the key keeps one line a letter. */
    boolean post(LetterId id, LocalDate on, StaffId by, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letter_posting (letter, posted_on, posted_by, recorded_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, id.value());
            insert.setObject(2, on);
            insert.setObject(3, by.value());
            insert.setObject(4, Stored.utc(now));
            return insert.executeUpdate() == 1;
        }
    }
}
