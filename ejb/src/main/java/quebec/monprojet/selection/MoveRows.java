package quebec.monprojet.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** Table {@code selection_application} as it moves, and table {@code selection_move}. */
final class MoveRows {

    private static final String STANDING =
            "select number, account, dossier, status, version, received_at, in_status_since, due_on,"
                    + " examined_on from selection_application where number = ?";

    private final Connection connection;

    MoveRows(Connection connection) {
        this.connection = connection;
    }

    Optional<CaseStanding> of(ApplicationNumber number) throws SQLException {
        return standing(STANDING, number);
    }

    /** Nobody else moves it until the end of the transaction. */
    Optional<CaseStanding> locked(ApplicationNumber number) throws SQLException {
        return standing(STANDING + " for update", number);
    }

    /** Likewise, unless somebody else has it. */
    Optional<CaseStanding> seized(ApplicationNumber number) throws SQLException {
        return standing(STANDING + " for update skip locked", number);
    }

    private Optional<CaseStanding> standing(String query, ApplicationNumber number)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        new CaseStanding(
                                number,
                                new AccountId(row.getObject("account", UUID.class)),
                                new DossierId(row.getObject("dossier", UUID.class)),
                                Status.valueOf(row.getString("status")),
                                row.getInt("version"),
                                Stored.instant(row, "received_at"),
                                Stored.instant(row, "in_status_since"),
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("examined_on", LocalDate.class)));
            }
        }
    }

    /** The preliminary examination begins once, whatever comes after. */
    void make(ApplicationNumber number, CaseMove move, @Nullable LocalDate dueOn)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into selection_move (application, version, move, moved_from,"
                                + " moved_to, actor_kind, actor_id, moved_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, number.value());
            insert.setInt(2, move.version());
            insert.setString(3, move.move().name());
            insert.setString(4, move.from().name());
            insert.setString(5, move.to().name());
            insert.setString(6, move.by().kind().name());
            insert.setString(7, move.by().id());
            insert.setObject(8, Stored.utc(move.at()));
            insert.executeUpdate();
        }
        LocalDate examinedOn = move.move() == Move.FIND_COMPLETE ? Montreal.day(move.at()) : null;
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update selection_application set status = ?, version = ?,"
                                + " in_status_since = ?, due_on = ?,"
                                + " examined_on = coalesce(examined_on, cast(? as date))"
                                + " where number = ?")) {
            update.setString(1, move.to().name());
            update.setInt(2, move.version());
            update.setObject(3, Stored.utc(move.at()));
            update.setObject(4, dueOn);
            update.setObject(5, examinedOn);
            update.setString(6, number.value());
            update.executeUpdate();
        }
    }

    void awaits(ApplicationNumber number, @Nullable LocalDate dueOn) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update selection_application set due_on = cast(? as date)"
                                + " where number = ?")) {
            update.setObject(1, dueOn);
            update.setString(2, number.value());
            update.executeUpdate();
        }
    }

    /** Oldest first. */
    List<CaseMove> moves(ApplicationNumber number) throws SQLException {
        return moves(number, "");
    }

    Optional<CaseMove> last(ApplicationNumber number) throws SQLException {
        return moves(number, " desc fetch first row only").stream().findFirst();
    }

    private List<CaseMove> moves(ApplicationNumber number, String order) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from selection_move where application = ? order by version"
                                + order)) {
            select.setString(1, number.value());
            return Found.all(select, MoveRows::move);
        }
    }

    private static CaseMove move(ResultSet row) throws SQLException {
        return new CaseMove(
                row.getInt("version"),
                Move.valueOf(row.getString("move")),
                Status.valueOf(row.getString("moved_from")),
                Status.valueOf(row.getString("moved_to")),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_id")),
                Stored.instant(row, "moved_at"));
    }
}
