package quebec.monprojet.letterbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code letterbook_item}. */
final class ItemRows {

    private final Connection connection;

    ItemRows(Connection connection) {
        this.connection = connection;
    }

    /** A letter of a run that is left to make. */
    record Item(long id, RunId run, ApplicationNumber application) {}

    /**
     * Holds it until the end of the transaction; empty when it is made, or failed, or its run does
     * not run now. Waits for whoever makes it at this moment.
     */
    Optional<Item> claim(long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select i.run, i.application from letterbook_item i where i.id = ?"
                                + " and i.state = 'LEFT' and exists (select 1 from letterbook_run r"
                                + " where r.id = i.run and r.state = 'RUNNING') for update")) {
            select.setLong(1, id);
            return Found.first(
                    select,
                    row ->
                            new Item(
                                    id,
                                    new RunId(row.getObject("run", UUID.class)),
                                    ApplicationNumber.parse(row.getString("application"))
                                            .orElseThrow()));
        }
    }

    void made(long id, OfficialLetterId letter, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_item set state = 'MADE', letter = ?, ended_at = ?"
                                + " where id = ?")) {
            update.setObject(1, letter.value());
            update.setObject(2, Stored.utc(at));
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    void failed(long id, Issued.Failure why, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_item set state = 'FAILED', failure = ?, ended_at = ?"
                                + " where id = ? and state = 'LEFT'")) {
            update.setString(1, why.name());
            update.setObject(2, Stored.utc(at));
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** Those that failed are left to make again; answers how many. */
    int again(RunId run, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_item set state = 'LEFT', failure = null, ended_at = null,"
                                + " next_at = ?, carried_by = null"
                                + " where run = ? and state = 'FAILED'")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, run.value());
            return update.executeUpdate();
        }
    }

    /** What was announced while the run stood still was heard by nobody: all are due at once. */
    void wake(RunId run, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_item set next_at = ?, carried_by = null"
                                + " where run = ? and state = 'LEFT'")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, run.value());
            update.executeUpdate();
        }
    }

    /** Of runs that run, those that nobody seems to carry, oldest first. */
    List<Long> due(Instant now, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select i.id from letterbook_item i join letterbook_run r on r.id = i.run"
                                + " where i.state = 'LEFT' and i.next_at <= ?"
                                + " and r.state = 'RUNNING'"
                                + " order by i.next_at, i.id fetch first ? rows only")) {
            select.setObject(1, Stored.utc(now));
            select.setInt(2, limit);
            return Found.all(select, row -> row.getLong("id"));
        }
    }

    /** By the node of that start, which may not live to see them made. */
    void announced(Collection<Long> items, UUID by, Instant next) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_item set next_at = ?, carried_by = ? where id = ?"
                                + " and state = 'LEFT'")) {
            for (Long item : items) {
                update.setObject(1, Stored.utc(next));
                update.setObject(2, by);
                update.setLong(3, item);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Makes due again what was announced by nodes that are no more; answers how many. */
    int takeOver(Instant now) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_item set next_at = ?, carried_by = null"
                                + " where state = 'LEFT' and next_at > ?"
                                + " and carried_by is not null and not exists (select 1 from node"
                                + " where start_id = carried_by"
                                + " and seen_at > current_timestamp - interval '30' second)")) {
            update.setObject(1, Stored.utc(now));
            update.setObject(2, Stored.utc(now));
            return update.executeUpdate();
        }
    }

    Progress progress(RunId run, Instant since) throws SQLException {
        int made = 0;
        int left = 0;
        Map<Issued.Failure, Integer> failures = new EnumMap<>(Issued.Failure.class);
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select state, failure, count(*) as many from letterbook_item"
                                + " where run = ? group by state, failure")) {
            select.setObject(1, run.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int many = row.getInt("many");
                    switch (row.getString("state")) {
                        case "MADE" -> made += many;
                        case "LEFT" -> left += many;
                        default ->
                                failures.put(
                                        Issued.Failure.valueOf(row.getString("failure")), many);
                    }
                }
            }
        }
        return new Progress(made, left, failures, lately(run, since));
    }

    private int lately(RunId run, Instant since) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from letterbook_item where run = ? and state = 'MADE'"
                                + " and ended_at >= ?")) {
            select.setObject(1, run.value());
            select.setObject(2, Stored.utc(since));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Some of the applications that failed, by their numbers. */
    List<String> failed(RunId run, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select application from letterbook_item where run = ?"
                                + " and state = 'FAILED' order by id fetch first ? rows only")) {
            select.setObject(1, run.value());
            select.setInt(2, most);
            return Found.all(select, row -> row.getString("application"));
        }
    }

    /** The letters of a run in the order of its items, so many at a time. */
    List<OfficialLetterId> letters(RunId run, int first, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select letter from letterbook_item where run = ? and state = 'MADE'"
                                + " order by id offset ? rows fetch next ? rows only")) {
            select.setObject(1, run.value());
            select.setInt(2, first);
            select.setInt(3, most);
            return Found.all(
                    select, row -> new OfficialLetterId(row.getObject("letter", UUID.class)));
        }
    }
}
