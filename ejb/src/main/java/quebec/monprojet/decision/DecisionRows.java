package quebec.monprojet.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Stored;

/** Table {@code decision}. */
final class DecisionRows {

    private static final String DECISIONS = "select * from decision where ";

    private final Connection connection;

    DecisionRows(Connection connection) {
        this.connection = connection;
    }

    /** As long as it is not taken it names its application: one is proposed at a time. */
    void add(Proposal proposal) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into decision (id, application, account, outcome, clauses, reasons,"
                                + " proposed_by, proposed_at, look_for, taken_at, reconsiders,"
                                + " proposed_from, proposed_for, grid, points, required,"
                                + " noticed_by, first_proposed_by, first_looked_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " coalesce((select given_by from decision_notice"
                                + " where standing_for = ?), "
                                + first("noticed_by")
                                + "), "
                                + first("proposed_by")
                                + ", "
                                + first("looked_by")
                                + ")")) {
            Instant taken = proposal.takenAt();
            DecisionId reconsiders = proposal.reconsiders();
            insert.setObject(1, proposal.id().value());
            insert.setString(2, proposal.number().value());
            insert.setObject(3, proposal.account().value());
            insert.setString(4, proposal.outcome().name());
            insert.setString(5, String.join(" ", proposal.grounds().clauses()));
            insert.setString(6, proposal.grounds().reasons());
            insert.setObject(7, proposal.proposedBy().value());
            insert.setObject(8, Stored.utc(proposal.proposedAt()));
            insert.setString(9, proposal.cause().name());
            insert.setObject(10, taken == null ? null : Stored.utc(taken));
            insert.setObject(11, reconsiders == null ? null : reconsiders.value());
            insert.setString(12, proposal.from().name());
            insert.setString(13, taken == null ? proposal.number().value() : null);
            Sheet sheet = proposal.sheet();
            insert.setString(14, sheet == null ? null : sheet.grid());
            insert.setObject(15, sheet == null ? null : Integer.valueOf(sheet.points()));
            insert.setObject(16, sheet == null ? null : Integer.valueOf(sheet.required()));
            insert.setString(17, proposal.number().value());
            for (int place = 18; place <= 20; place++) {
                insert.setObject(place, reconsiders == null ? null : reconsiders.value());
            }
            insert.executeUpdate();
        }
    }

    /** Who had that part in the decision that is looked at again; null for a first. */
    private static String first(String part) {
        return "(select " + part + " from decision where id = cast(? as uuid))";
    }

    /** Somebody else has looked at it; it counts from then on if they found it right. */
    void looked(DecisionId id, Look look) throws SQLException {
        boolean confirmed = look.result() == Look.Result.CONFIRMED;
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update decision set look = ?, looked_by = ?, looked_at = ?,"
                                + " look_reason = ?, taken_at = ?, proposed_for = null"
                                + " where id = ? and look is null and taken_at is null")) {
            update.setString(1, look.result().name());
            update.setObject(2, look.by().value());
            update.setObject(3, Stored.utc(look.at()));
            update.setString(4, look.reason());
            update.setObject(5, confirmed ? Stored.utc(look.at()) : null);
            update.setObject(6, id.value());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("Nothing was left to look at");
            }
        }
    }

    /** Its letter has left, for the first time. */
    void told(DecisionId id, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update decision set told_at = ? where id = ? and told_at is null")) {
            update.setObject(1, Stored.utc(at));
            update.setObject(2, id.value());
            update.executeUpdate();
        }
    }

    /** Empty until its letter has left. */
    Optional<Instant> toldAt(DecisionId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select told_at from decision where id = ? and told_at is not null")) {
            select.setObject(1, id.value());
            return Found.all(select, row -> Stored.instant(row, "told_at")).stream().findFirst();
        }
    }

    /** The application ended before anybody looked. */
    void drop(ApplicationNumber number) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update decision set proposed_for = null where proposed_for = ?")) {
            update.setString(1, number.value());
            update.executeUpdate();
        }
    }

    /** Of these applications, those that a second look sent back and that have not moved since. */
    Set<String> sentBack(Collection<String> numbers) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select a.number from selection_application a"
                                + " join selection_move m on m.application = a.number"
                                + " and m.version = a.version"
                                + " where a.number = any(?) and m.move = 'SEND_BACK'")) {
            select.setArray(1, connection.createArrayOf("varchar", numbers.toArray()));
            return Set.copyOf(Found.all(select, row -> row.getString(1)));
        }
    }

    /**
     * Of these applications, those whose proposals somebody made or confirmed; one that was sent
     * back counts for nobody.
     */
    Set<String> workOf(StaffId who, Collection<String> numbers) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select distinct application from decision where application = any(?)"
                                + " and (look is null or taken_at is not null)"
                                + " and (proposed_by = ? or looked_by = ?)")) {
            select.setArray(1, connection.createArrayOf("varchar", numbers.toArray()));
            select.setObject(2, who.value());
            select.setObject(3, who.value());
            return Set.copyOf(Found.all(select, row -> row.getString(1)));
        }
    }

    Optional<Proposal> of(DecisionId id) throws SQLException {
        return ask("id = ?", id.value()).stream().findFirst();
    }

    /** The latest first. */
    List<Proposal> about(ApplicationNumber number) throws SQLException {
        return ask("application = ? order by proposed_at desc, id", number.value());
    }

    List<Proposal> of(AccountId account) throws SQLException {
        return ask("account = ? order by proposed_at, id", account.value());
    }

    Optional<Proposal> awaiting(ApplicationNumber number) throws SQLException {
        return ask("proposed_for = ?", number.value()).stream().findFirst();
    }

    /** All that wait for somebody to look, the longest waiting first. */
    List<Proposal> awaiting(int most) throws SQLException {
        return ask(
                "proposed_for is not null order by proposed_at, id fetch first ? rows only", most);
    }

    private List<Proposal> ask(String condition, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DECISIONS + condition)) {
            select.setObject(1, value);
            return Found.all(select, DecisionRows::proposal);
        }
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        UUID reconsiders = row.getObject("reconsiders", UUID.class);
        return new Proposal(
                new DecisionId(row.getObject("id", UUID.class)),
                ApplicationNumber.parse(row.getString("application")).orElseThrow(),
                new AccountId(row.getObject("account", UUID.class)),
                new Grounds(
                        Outcome.valueOf(row.getString("outcome")),
                        List.of(row.getString("clauses").split(" ")),
                        row.getString("reasons")),
                Status.valueOf(row.getString("proposed_from")),
                sheet(row),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                Stored.instant(row, "proposed_at"),
                Look.Cause.valueOf(row.getString("look_for")),
                look(row),
                Stored.optionalInstant(row, "taken_at"),
                reconsiders == null ? null : new DecisionId(reconsiders));
    }

    private static @Nullable Sheet sheet(ResultSet row) throws SQLException {
        String grid = row.getString("grid");
        return grid == null ? null : new Sheet(grid, row.getInt("points"), row.getInt("required"));
    }

    private static @Nullable Look look(ResultSet row) throws SQLException {
        String look = row.getString("look");
        return look == null
                ? null
                : new Look(
                        Look.Result.valueOf(look),
                        new StaffId(row.getObject("looked_by", UUID.class)),
                        Stored.instant(row, "looked_at"),
                        row.getString("look_reason"));
    }
}
