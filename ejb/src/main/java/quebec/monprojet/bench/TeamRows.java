package quebec.monprojet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Tables {@code bench_team} and {@code bench_team_member}. */
final class TeamRows {

    private final Connection connection;

    TeamRows(Connection connection) {
        this.connection = connection;
    }

    /** By their names. */
    List<Team> all() throws SQLException {
        Map<TeamId, String> names = new LinkedHashMap<>();
        Map<TeamId, List<StaffId>> members = new LinkedHashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select t.id, t.name, m.staff from bench_team t"
                                        + " left join bench_team_member m on m.team = t.id"
                                        + " order by t.name_key, t.id, m.joined_at");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                TeamId id = new TeamId(row.getObject("id", UUID.class));
                names.put(id, row.getString("name"));
                List<StaffId> own = members.computeIfAbsent(id, team -> new ArrayList<>());
                UUID staff = row.getObject("staff", UUID.class);
                if (staff != null) {
                    own.add(new StaffId(staff));
                }
            }
        }
        return names.entrySet().stream()
                .map(
                        team ->
                                new Team(
                                        team.getKey(),
                                        team.getValue(),
                                        members.getOrDefault(team.getKey(), List.of())))
                .toList();
    }

    Optional<TeamId> of(StaffId member) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select team from bench_team_member where staff = ?")) {
            select.setObject(1, member.value());
            return Found.first(select, row -> new TeamId(row.getObject(1, UUID.class)));
        }
    }

    /** Whether the name was free. */
    boolean make(TeamId id, String name, String key, StaffId by, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into bench_team (id, name, name_key, made_by, made_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, id.value());
            insert.setString(2, name);
            insert.setString(3, key);
            insert.setObject(4, by.value());
            insert.setObject(5, Stored.utc(now));
            return insert.executeUpdate() == 1;
        }
    }

    /** Whether it is there; it stays until the end of the transaction. */
    boolean locked(TeamId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from bench_team where id = ? for update")) {
            select.setObject(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** From whatever team they were in. */
    void join(StaffId member, TeamId team, Instant now) throws SQLException {
        leave(member);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into bench_team_member (staff, team, joined_at)"
                                + " values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, member.value());
            insert.setObject(2, team.value());
            insert.setObject(3, Stored.utc(now));
            insert.executeUpdate();
        }
    }

    void leave(StaffId member) throws SQLException {
        change("delete from bench_team_member where staff = ?", member.value());
    }

    /** Its members stay, in none. */
    void dissolve(TeamId id) throws SQLException {
        change("delete from bench_team_member where team = ?", id.value());
        change("delete from bench_team where id = ?", id.value());
    }

    private void change(String statement, UUID about) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            change.setObject(1, about);
            change.executeUpdate();
        }
    }
}
