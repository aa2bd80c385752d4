package quebec.monprojet.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import quebec.monprojet.time.Stored;

/** Table {@code letter} as an outbox, lane by lane. */
final class OutboxRows {

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    List<Owed> due(Lane lane, Instant now, int limit) throws SQLException {
        List<Owed> due = new ArrayList<>();
        if (limit < 1) {
            return due;
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id, kind, subject from letter where sent_at is null"
                                + " and dropped_at is null and next_at <= ? and kind in ("
                                + kinds(lane)
                                + ") order by next_at, id fetch first ? rows only")) {
            select.setObject(1, Stored.utc(now));
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(
                            new Owed(
                                    new LetterId(rows.getLong(1)),
                                    LetterKind.valueOf(rows.getString(2)),
                                    rows.getString(3)));
                }
            }
        }
        return due;
    }

    void announced(Collection<LetterId> letters, Instant next) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter set next_at = ?, attempts = attempts + 1 where id = ?")) {
            for (LetterId letter : letters) {
                update.setObject(1, Stored.utc(next));
                update.setLong(2, letter.value());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** How many may leave now, over all nodes. */
    int release(Lane lane, Pace pace, Instant now) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select released_at from letter_pace where lane = ? for update")) {
            select.setString(1, lane.name());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no pace for lane " + lane);
                }
                int allowed = pace.allowance(Stored.instant(row, "released_at"), now);
                if (allowed > 0) {
                    released(lane, now);
                }
                return allowed;
            }
        }
    }

    private void released(Lane lane, Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter_pace set released_at = ? where lane = ?")) {
            update.setObject(1, Stored.utc(now));
            update.setString(2, lane.name());
            update.executeUpdate();
        }
    }

    Backlog backlog(Lane lane, Instant now) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*), min(created_at) as oldest from letter"
                                        + " where sent_at is null and dropped_at is null and kind in ("
                                        + kinds(lane)
                                        + ")");
                ResultSet row = select.executeQuery()) {
            row.next();
            Instant oldest = Stored.optionalInstant(row, "oldest");
            return new Backlog(
                    row.getLong(1), oldest == null ? Duration.ZERO : Duration.between(oldest, now));
        }
    }

    /** Names of an enum: nothing a stranger wrote. */
    private static String kinds(Lane lane) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.lane() == lane)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
