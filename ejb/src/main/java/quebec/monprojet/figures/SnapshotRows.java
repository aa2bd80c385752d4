package quebec.monprojet.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.schema.Database;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** Tables {@code figures_snapshot} and {@code figures_cell}, and the counting of the others. */
final class SnapshotRows {

    private static final int BATCH = 500;
    private static final int FETCHED = 1000;

    private final Connection connection;

    SnapshotRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Whether it is this node's to count: the last count is no longer good, and nobody else is at
     * it. Of a node that began and is heard of no more, others do not wait for long.
     *
     * @param takenBefore or never taken
     * @param begunBefore by whoever began last
     */
    boolean begin(Shown shown, Instant now, Instant takenBefore, Instant begunBefore)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update figures_snapshot set begun_at = ?"
                                + " where shown = ? and begun_at <= ?"
                                + " and (taken_at is null or taken_at <= ?)")) {
            update.setObject(1, Stored.utc(now));
            update.setString(2, shown.name());
            update.setObject(3, Stored.utc(begunBefore));
            update.setObject(4, Stored.utc(takenBefore));
            return update.executeUpdate() == 1;
        }
    }

    /** Nobody is at it, after all. */
    void giveBack(Shown shown) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update figures_snapshot set begun_at = ? where shown = ?")) {
            update.setObject(1, Stored.utc(Instant.EPOCH));
            update.setString(2, shown.name());
            update.executeUpdate();
        }
    }

    /** One statement for each fact. */
    List<Cell> count(Instant now) throws SQLException {
        List<Cell> cells = new ArrayList<>(took());
        for (Counting counting : Counting.on(Montreal.day(now))) {
            cells.addAll(count(counting));
        }
        return cells;
    }

    private List<Cell> count(Counting counting) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(counting.counted())) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            for (int i = 0; i < counting.values().size(); i++) {
                select.setObject(i + 1, counting.values().get(i));
            }
            return Found.all(
                    select,
                    row ->
                            cell(
                                    counting.fact(),
                                    row,
                                    row.getString("mark"),
                                    row.getInt("turn"),
                                    row.getInt("counted")));
        }
    }

    /** Row by row: how many days of Montréal lie between two instants no table can tell. */
    private List<Cell> took() throws SQLException {
        Map<Cell, Integer> counted = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select " + Counting.PART + "a.received_at, d.taken_at" + Counting.TAKEN)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setFetchSize(FETCHED);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Age age =
                            Age.between(
                                    Montreal.day(Stored.instant(row, "received_at")),
                                    Montreal.day(Stored.instant(row, "taken_at")));
                    counted.merge(cell(Fact.TOOK, row, "-", age.place(), 1), 1, Integer::sum);
                }
            }
        }
        List<Cell> cells = new ArrayList<>();
        counted.forEach((cell, count) -> cells.add(cell.times(count)));
        return cells;
    }

    private static Cell cell(Fact fact, ResultSet row, String mark, int turn, int count)
            throws SQLException {
        return new Cell(
                fact,
                row.getString("period"),
                row.getString("country"),
                Stream.valueOf(row.getString("stream")),
                mark,
                turn,
                count);
    }

    /** In the place of the one before. */
    void keep(Shown shown, Snapshot snapshot) throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement(
                                "update figures_snapshot set taken_at = ?, begun_at = ?"
                                        + " where shown = ?");
                PreparedStatement delete =
                        connection.prepareStatement("delete from figures_cell where shown = ?")) {
            update.setObject(1, Stored.utc(snapshot.takenAt()));
            update.setObject(2, Stored.utc(Instant.EPOCH));
            update.setString(3, shown.name());
            update.executeUpdate();
            delete.setString(1, shown.name());
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into figures_cell (shown, fact, period, country, stream, mark,"
                                + " turn, counted) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int added = 0;
            for (Cell cell : snapshot.cells()) {
                insert.setString(1, shown.name());
                insert.setString(2, cell.fact().name());
                insert.setString(3, cell.period());
                insert.setString(4, cell.country());
                insert.setString(5, cell.stream().name());
                insert.setString(6, cell.mark());
                insert.setInt(7, cell.turn());
                insert.setInt(8, cell.count());
                insert.addBatch();
                if (++added % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** When the kept one was taken; empty before the first. */
    Optional<Instant> takenAt(Shown shown) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select taken_at from figures_snapshot where shown = ?")) {
            select.setString(1, shown.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(Stored.optionalInstant(row, "taken_at"))
                        : Optional.empty();
            }
        }
    }

    /** What is kept; empty before the first. */
    Optional<Snapshot> kept(Shown shown) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        Instant takenAt = null;
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select s.taken_at, c.* from figures_snapshot s"
                                + " left join figures_cell c on c.shown = s.shown"
                                + " where s.shown = ? and s.taken_at is not null")) {
            select.setString(1, shown.name());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    takenAt = Stored.instant(row, "taken_at");
                    if (row.getString("fact") != null) {
                        cells.add(
                                cell(
                                        Fact.valueOf(row.getString("fact")),
                                        row,
                                        row.getString("mark"),
                                        row.getInt("turn"),
                                        row.getInt("counted")));
                    }
                }
            }
        }
        return Optional.ofNullable(takenAt).map(at -> new Snapshot(at, cells));
    }
}
