package quebec.monprojet.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Pulse;
import quebec.monprojet.time.Stored;

/** Table {@code pulse}. */
final class PulseRows {

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Connection connection;

    PulseRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * In the place of what this node said before; nodes that were silent for a day are forgotten.
     */
    void report(String node, List<Pulse> pulses, Instant now) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from pulse where node = ? or seen_at < ?")) {
            delete.setString(1, node);
            delete.setObject(2, Stored.utc(now.minus(FORGOTTEN)));
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into pulse (node, name, pause_millis, steerable, resting, beaten_at,"
                                + " took_millis, failed_at, failure, next_at, failures, seen_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Pulse pulse : pulses) {
                fill(insert, node, pulse, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, String node, Pulse pulse, Instant now)
            throws SQLException {
        insert.setString(1, node);
        insert.setString(2, pulse.name());
        insert.setLong(3, pulse.pause().toMillis());
        insert.setBoolean(4, pulse.steerable());
        insert.setBoolean(5, pulse.resting());
        instant(insert, 6, pulse.beatenAt());
        Duration took = pulse.took();
        if (took == null) {
            insert.setNull(7, Types.BIGINT);
        } else {
            insert.setLong(7, took.toMillis());
        }
        instant(insert, 8, pulse.failedAt());
        insert.setString(9, pulse.failure());
        instant(insert, 10, pulse.nextAt());
        insert.setLong(11, pulse.failures());
        insert.setObject(12, Stored.utc(now));
    }

    private static void instant(PreparedStatement insert, int place, @Nullable Instant value)
            throws SQLException {
        if (value == null) {
            insert.setNull(place, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            insert.setObject(place, Stored.utc(value));
        }
    }

    /** By name, then by node. */
    List<NodePulse> all() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from pulse order by name, node")) {
            return Found.all(
                    select,
                    row ->
                            new NodePulse(
                                    row.getString("node"),
                                    pulse(row),
                                    Stored.instant(row, "seen_at")));
        }
    }

    private static Pulse pulse(ResultSet row) throws SQLException {
        Long took = row.getObject("took_millis", Long.class);
        return new Pulse(
                row.getString("name"),
                Duration.ofMillis(row.getLong("pause_millis")),
                row.getBoolean("steerable"),
                row.getBoolean("resting"),
                Stored.optionalInstant(row, "beaten_at"),
                took == null ? null : Duration.ofMillis(took),
                Stored.optionalInstant(row, "failed_at"),
                row.getString("failure"),
                Stored.optionalInstant(row, "next_at"),
                row.getLong("failures"));
    }
}
