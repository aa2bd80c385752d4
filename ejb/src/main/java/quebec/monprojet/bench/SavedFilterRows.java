package quebec.monprojet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code bench_saved_filter}. */
final class SavedFilterRows {

    private static final String SEEN =
            """
            select f.* from bench_saved_filter f
             where f.owner = ?
                or f.shared and f.owner in (select other.staff from bench_team_member own
                                              join bench_team_member other on other.team = own.team
                                             where own.staff = ?)
             order by f.name, f.id\
            """;

    private final Connection connection;

    SavedFilterRows(Connection connection) {
        this.connection = connection;
    }

    /** Their own, and those that others of their team share. */
    List<SavedFilter> seenBy(StaffId member) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SEEN)) {
            select.setObject(1, member.value());
            select.setObject(2, member.value());
            return Found.all(
                    select,
                    row ->
                            new SavedFilter(
                                    row.getObject("id", UUID.class),
                                    new StaffId(row.getObject("owner", UUID.class)),
                                    row.getString("name"),
                                    row.getBoolean("shared"),
                                    CriteriaDocument.read(row.getString("criteria"))));
        }
    }

    /** How many its owner keeps under other names. */
    int others(SavedFilter filter) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select count(*) from bench_saved_filter where owner = ? and name <> ?")) {
            select.setObject(1, filter.owner().value());
            select.setString(2, filter.name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** In place of the one that they kept under that name, if there is one. */
    void keep(SavedFilter filter, Instant now) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "delete from bench_saved_filter where owner = ? and name = ?")) {
            delete.setObject(1, filter.owner().value());
            delete.setString(2, filter.name());
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into bench_saved_filter (id, owner, name, shared, criteria, saved_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, filter.id());
            insert.setObject(2, filter.owner().value());
            insert.setString(3, filter.name());
            insert.setBoolean(4, filter.shared());
            insert.setString(5, CriteriaDocument.of(filter.filter()));
            insert.setObject(6, Stored.utc(now));
            insert.executeUpdate();
        }
    }

    /** Whether it was theirs. */
    boolean remove(StaffId owner, UUID id) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement(
                        "delete from bench_saved_filter where id = ? and owner = ?")) {
            delete.setObject(1, id);
            delete.setObject(2, owner.value());
            return delete.executeUpdate() == 1;
        }
    }
}
