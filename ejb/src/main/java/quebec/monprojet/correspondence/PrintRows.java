package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.time.Stored;

/** Table {@code letter}, as far as letters leave by post. */
final class PrintRows {

    private final Connection connection;

    PrintRows(Connection connection) {
        this.connection = connection;
    }

    /** A letter that waits to be printed. */
    record Waiting(Letter letter, Instant since) {}

    /** The longest waiting first. */
    List<Waiting> waiting(int most) throws SQLException {
        List<Waiting> waiting = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id, kind, subject, account, created_at, by_post_since from letter"
                                + " where by_post_since is not null and sent_at is null"
                                + " and dropped_at is null order by by_post_since, id"
                                + " fetch first ? rows only")) {
            select.setInt(1, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(
                            new Waiting(
                                    new Letter(
                                            new LetterId(rows.getLong("id")),
                                            LetterKind.valueOf(rows.getString("kind")),
                                            rows.getString("subject"),
                                            new AccountId(rows.getObject("account", UUID.class)),
                                            Stored.instant(rows, "created_at")),
                                    Stored.instant(rows, "by_post_since")));
                }
            }
        }
        return waiting;
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
