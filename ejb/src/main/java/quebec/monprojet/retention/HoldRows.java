package quebec.monprojet.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** Table {@code legal_hold}. */
final class HoldRows {

    private final Connection connection;

    HoldRows(Connection connection) {
        this.connection = connection;
    }

    /** Those that stand, the latest first. */
    List<LegalHold> standing() throws SQLException {
        List<LegalHold> holds = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select * from legal_hold where lifted_at is null"
                                        + " order by placed_at desc");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID asked = row.getObject("lift_asked_by", UUID.class);
                holds.add(
                        new LegalHold(
                                new HoldId(row.getObject("id", UUID.class)),
                                new DossierId(row.getObject("dossier", UUID.class)),
                                row.getString("reason"),
                                new StaffId(row.getObject("placed_by", UUID.class)),
                                Stored.instant(row, "placed_at"),
                                asked == null ? null : new StaffId(asked)));
            }
        }
        return holds;
    }

    boolean holds(AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select 1 from legal_hold h join dossier d on d.id = h.standing_for"
                                + " where d.account = ?")) {
            select.setObject(1, account.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Whether it still stands or not. */
    Optional<DossierId> dossier(HoldId id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select dossier from legal_hold where id = ?")) {
            select.setObject(1, id.value());
            return Found.first(select, row -> new DossierId(row.getObject("dossier", UUID.class)));
        }
    }

    /** The dossier of an application, or that of this identifier. */
    Optional<DossierId> named(String typed) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select id from dossier where not synthetic and (cast(id as varchar) = ?"
                                + " or id in (select dossier from selection_application"
                                + " where number = ?))")) {
            select.setString(1, typed);
            select.setString(2, typed);
            return Found.first(select, row -> new DossierId(row.getObject("id", UUID.class)));
        }
    }

    /**
     * Until the end of the transaction: whoever erases it or changes something in it now is waited
     * for. The folder first, as whoever ends a draft does.
     *
     * @return false when it is gone
     */
    boolean lock(DossierId dossier) throws SQLException {
        lock(
                "select account from evidence_folder where account ="
                        + " (select account from dossier where id = ?) for update",
                dossier);
        return lock("select id from dossier where id = ? for update", dossier);
    }

    private boolean lock(String rows, DossierId dossier) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(rows)) {
            select.setObject(1, dossier.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** False when one stands already. */
    boolean place(HoldId id, DossierId dossier, String reason, StaffId by, Instant at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into legal_hold (id, dossier, standing_for, reason, placed_by,"
                                + " placed_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, id.value());
            insert.setObject(2, dossier.value());
            insert.setObject(3, dossier.value());
            insert.setString(4, reason);
            insert.setObject(5, by.value());
            insert.setObject(6, Stored.utc(at));
            return insert.executeUpdate() == 1;
        }
    }

    /** False when that was asked before, or there is none. */
    boolean askToLift(HoldId id, StaffId by, Instant at) throws SQLException {
        return update(
                "update legal_hold set lift_asked_by = ?, lift_asked_at = ?"
                        + " where id = ? and lift_asked_by is null",
                by.value(),
                Stored.utc(at),
                id.value());
    }

    /** False unless another asked for it, and it stands. */
    boolean lift(HoldId id, StaffId by, Instant at) throws SQLException {
        return update(
                "update legal_hold set lifted_by = ?, lifted_at = ?, standing_for = null"
                        + " where id = ? and lifted_at is null and lift_asked_by <> ?",
                by.value(),
                Stored.utc(at),
                id.value(),
                by.value());
    }

    private boolean update(String statement, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate() == 1;
        }
    }
}
