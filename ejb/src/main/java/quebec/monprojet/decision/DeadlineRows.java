package quebec.monprojet.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import quebec.monprojet.time.Stored;

/** Table {@code decision_deadline}. */
final class DeadlineRows {

    private final Connection connection;

    DeadlineRows(Connection connection) {
        this.connection = connection;
    }

    /** What the passing of days brings about. */
    enum Kind {
        REMINDER,
        OVER
    }

    /** Whether it happens now for the first time. */
    boolean happens(NoticeOfIntention notice, Kind kind, Instant at) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into decision_deadline (notice, kind, last_day, happened_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, notice.id().value());
            insert.setString(2, kind.name());
            insert.setObject(3, notice.replyUntil());
            insert.setObject(4, Stored.utc(at));
            return insert.executeUpdate() == 1;
        }
    }
}
