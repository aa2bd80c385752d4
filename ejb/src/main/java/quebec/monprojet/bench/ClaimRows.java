package quebec.monprojet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Tables {@code bench_claim} and {@code bench_claim_act}, under the row of the application. */
final class ClaimRows {

    private static final String CLAIMS =
            "select application, holder, since from bench_claim where ";

    private final Connection connection;

    ClaimRows(Connection connection) {
        this.connection = connection;
    }

    Optional<Claim> of(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CLAIMS + "application = ?")) {
            select.setString(1, number.value());
            return Found.first(select, ClaimRows::claim);
        }
    }

    Map<String, Claim> of(Collection<String> numbers) throws SQLException {
        Map<String, Claim> claims = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(CLAIMS + "application = any(?)")) {
            select.setArray(1, connection.createArrayOf("varchar", numbers.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    claims.put(row.getString("application"), claim(row));
                }
            }
        }
        return claims;
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                ApplicationNumber.parse(row.getString("application")).orElseThrow(),
                new StaffId(row.getObject("holder", UUID.class)),
                Stored.instant(row, "since"));
    }

    int heldBy(StaffId holder) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from bench_claim where holder = ?")) {
            select.setObject(1, holder.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void hold(Claim claim) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into bench_claim (application, holder, since) values (?, ?, ?)")) {
            insert.setString(1, claim.number().value());
            insert.setObject(2, claim.holder().value());
            insert.setObject(3, Stored.utc(claim.since()));
            insert.executeUpdate();
        }
    }

    void end(ApplicationNumber number) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from bench_claim where application = ?")) {
            delete.setString(1, number.value());
            delete.executeUpdate();
        }
    }

    /** Under the row of the application, so that no two acts take the same ordinal. */
    void add(ApplicationNumber number, ClaimAct act) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into bench_claim_act"
                                + " (application, ordinal, kind, holder, actor_kind, actor_id, acted_at)"
                                + " select ?, coalesce(max(ordinal), 0) + 1, cast(? as varchar(10)),"
                                + " cast(? as uuid), cast(? as varchar(10)), cast(? as varchar(64)),"
                                + " cast(? as timestamp(6) with time zone)"
                                + " from bench_claim_act where application = ?")) {
            insert.setString(1, number.value());
            insert.setString(2, act.kind().name());
            insert.setObject(3, act.holder().value());
            insert.setString(4, act.by().kind().name());
            insert.setString(5, act.by().id());
            insert.setObject(6, Stored.utc(act.at()));
            insert.setString(7, number.value());
            insert.executeUpdate();
        }
    }

    /** Oldest first. */
    List<ClaimAct> acts(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from bench_claim_act where application = ? order by ordinal")) {
            select.setString(1, number.value());
            return Found.all(select, ClaimRows::act);
        }
    }

    private static ClaimAct act(ResultSet row) throws SQLException {
        Instant at = Stored.instant(row, "acted_at");
        return new ClaimAct(
                ClaimAct.Kind.valueOf(row.getString("kind")),
                new StaffId(row.getObject("holder", UUID.class)),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_id")),
                at);
    }
}
