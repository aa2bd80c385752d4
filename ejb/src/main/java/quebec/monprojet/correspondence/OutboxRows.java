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
import java.util.UUID;
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
                                + " and dropped_at is null and by_post_since is null"
                                + " and next_at <= ? and kind in ("
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

    /** By the node of that start, which may not live to see them delivered. */
    void announced(Collection<LetterId> letters, UUID by, Instant next) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter set next_at = ?, carried_by = ?, attempts = attempts + 1"
                                + " where id = ?")) {
            for (LetterId letter : letters) {
                update.setObject(1, Stored.utc(next));
                update.setObject(2, by);
                update.setLong(3, letter.value());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Makes due again what was announced by nodes that are no more; answers how many. */
    int takeOver(Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter set next_at = ?, carried_by = null where sent_at is null"
                                + " and dropped_at is null and by_post_since is null and next_at > ?"
                                + " and carried_by is not null and not exists (select 1 from node"
                                + " where start_id = carried_by"
                                + " and seen_at > current_timestamp - interval '30' second)")) {
            update.setObject(1, Stored.utc(now));
            update.setObject(2, Stored.utc(now));
            return update.executeUpdate();
        }
    }

    /** The pace that was ordered of a lane, or else the usual one. */
    Pace pace(Lane lane, Pace usual) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select per_minute from letter_pace where lane = ?")) {
            select.setString(1, lane.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? ordered(row, usual) : usual;
            }
        }
    }

    private static Pace ordered(ResultSet row, Pace usual) throws SQLException {
        Integer ordered = row.getObject("per_minute", Integer.class);
        return ordered == null ? usual : new Pace(ordered);
    }

    void set(Lane lane, Pace pace) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letter_pace set per_minute = ? where lane = ?")) {
            update.setInt(1, pace.perMinute());
            update.setString(2, lane.name());
            update.executeUpdate();
        }
    }

    /** How many may leave now, over all nodes. */
    int release(Lane lane, Pace usual, Instant now) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select released_at, per_minute from letter_pace"
                                + " where lane = ? for update")) {
            select.setString(1, lane.name());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no pace for lane " + lane);
                }
                Instant released = Stored.instant(row, "released_at");
                int allowed = ordered(row, usual).allowance(released, now);
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

    long announcedAgain(Lane lane) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from letter where sent_at is null"
                                        + " and dropped_at is null and by_post_since is null"
                                        + " and attempts > 1 and kind in ("
                                        + kinds(lane)
                                        + ")");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    Backlog backlog(Lane lane, Instant now) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*), min(created_at) as oldest from letter"
                                        + " where sent_at is null and dropped_at is null"
                                        + " and by_post_since is null and kind in ("
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
