package quebec.monprojet.letterbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/** Table {@code letterbook_run}. */
final class RunRows {

    private static final String OVER =
            "state = 'RUNNING' and not exists (select 1 from letterbook_item i"
                    + " where i.run = letterbook_run.id and i.state = 'LEFT')";

    private static final String SELECT =
            "select r.*, (select count(*) from letterbook_item i where i.run = r.id"
                    + " and i.state = 'FAILED') as failed from letterbook_run r";

    private final Connection connection;

    RunRows(Connection connection) {
        this.connection = connection;
    }

    void add(RunId id, Template template, RunFilter filter, int found, StaffId by, Instant at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into letterbook_run (id, kind, version, state, found, prepared_by,"
                                + " prepared_at, status, period, stream)"
                                + " values (?, ?, ?, 'PREPARED', ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id.value());
            insert.setString(2, template.kind().name());
            insert.setInt(3, template.version());
            insert.setInt(4, found);
            insert.setObject(5, by.value());
            insert.setObject(6, Stored.utc(at));
            int next = 7;
            for (String value : filter.values()) {
                insert.setString(next++, value);
            }
            insert.executeUpdate();
        }
    }

    /** The latest first. */
    List<LetterRun> latest(int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        SELECT + " order by prepared_at desc" + " fetch first ? rows only")) {
            select.setInt(1, most);
            return runs(select);
        }
    }

    Optional<LetterRun> of(RunId id) throws SQLException {
        return one(id, "");
    }

    /** Holds it until the end of the transaction. */
    Optional<LetterRun> locked(RunId id) throws SQLException {
        return one(id, " for update");
    }

    private Optional<LetterRun> one(RunId id, String how) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + " where id = ?" + how)) {
            select.setObject(1, id.value());
            return runs(select).stream().findFirst();
        }
    }

    /** One person wants it; how many it concerns stands now. */
    void start(RunId id, RunState state, int found, StaffId by, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_run set found = ?, state = ?, started_by = ?,"
                                + " started_at = ? where id = ?")) {
            update.setInt(1, found);
            update.setString(2, state.name());
            update.setObject(3, by.value());
            update.setObject(4, Stored.utc(at));
            update.setObject(5, id.value());
            update.executeUpdate();
        }
    }

    void confirm(RunId id, StaffId by, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_run set confirmed_by = ?, confirmed_at = ?,"
                                + " state = 'RUNNING' where id = ?")) {
            update.setObject(1, by.value());
            update.setObject(2, Stored.utc(at));
            update.setObject(3, id.value());
            update.executeUpdate();
        }
    }

    void turn(RunId id, RunState state, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_run set state = ?, ended_at = ? where id = ?")) {
            update.setString(1, state.name());
            update.setObject(2, state.isOver() ? Stored.utc(at) : null);
            update.setObject(3, id.value());
            update.executeUpdate();
        }
    }

    /**
     * Those that run with nothing left to make; answers how many are over now. Each is held first
     * and looked at again: whoever retried what had failed may have held it meanwhile.
     */
    int close(Instant at) throws SQLException {
        int closed = 0;
        for (RunId id : seeminglyOver()) {
            closed += close(id, at);
        }
        return closed;
    }

    private List<RunId> seeminglyOver() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id from letterbook_run where "
                                + OVER
                                + " order by id for update")) {
            return Found.all(select, row -> new RunId(row.getObject("id", UUID.class)));
        }
    }

    private int close(RunId id, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update letterbook_run set state = 'DONE', ended_at = ? where id = ? and "
                                + OVER)) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, id.value());
            return update.executeUpdate();
        }
    }

    private static List<LetterRun> runs(PreparedStatement select) throws SQLException {
        return Found.all(select, RunRows::run);
    }

    private static LetterRun run(ResultSet row) throws SQLException {
        return new LetterRun(
                new RunId(row.getObject("id", UUID.class)),
                OfficialKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                filter(row),
                RunState.valueOf(row.getString("state")),
                row.getInt("found"),
                new StaffId(row.getObject("prepared_by", UUID.class)),
                Stored.instant(row, "prepared_at"),
                TemplateRows.staff(row, "started_by"),
                Stored.optionalInstant(row, "started_at"),
                TemplateRows.staff(row, "confirmed_by"),
                Stored.optionalInstant(row, "confirmed_at"),
                Stored.optionalInstant(row, "ended_at"),
                row.getInt("failed"));
    }

    private static RunFilter filter(ResultSet row) throws SQLException {
        @Nullable String status = row.getString("status");
        @Nullable String period = row.getString("period");
        @Nullable String stream = row.getString("stream");
        return new RunFilter(
                status == null ? null : Status.valueOf(status),
                period == null ? null : new PeriodNumber(period),
                stream == null ? null : Stream.valueOf(stream));
    }
}
