package quebec.monprojet.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/**
 * Table {@code selection_application}, from the register and the successions, and the dossiers that
 * they received.
 */
final class CaseRows {

    private static final String REGISTERED =
            """
            select r.dossier, d.account, d.family_name, d.given_names, d.birth_date, d.country,
                   d.stream, r.received_ns, r.%s as place
              from %s r
              join dossier d on d.id = r.dossier
             where r.application_number = ? and not r.rehearsal\
            """;

    private static final String IN_THE_REGISTER = REGISTERED.formatted("rank", "register");

    private static final String IN_A_SUCCESSION = REGISTERED.formatted("place", "succession");

    private static final String OPEN =
            """
            insert into selection_application
                   (number, period, rank, dossier, account, family_name, given_names, name_key,
                    birth_date, country, stream, status, received_at, in_status_since, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, 0) on conflict do nothing\
            """;

    private static final String MISSING =
            """
            select r.application_number from %s r
             where r.recorded_ns < ? and not r.rehearsal
               and not exists (select 1 from selection_application a
                                where a.number = r.application_number)
             order by r.recorded_ns
             fetch first ? rows only\
            """;

    private final Connection connection;

    CaseRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether the register or a succession holds it, in earnest; its case is open afterwards. */
    boolean open(ApplicationNumber number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        number.passedOn() ? IN_A_SUCCESSION : IN_THE_REGISTER)) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                insert(number, row);
                return true;
            }
        }
    }

    private void insert(ApplicationNumber number, ResultSet row) throws SQLException {
        String family = row.getString("family_name");
        String given = row.getString("given_names");
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            insert.setString(1, number.value());
            insert.setString(2, number.period().value());
            insert.setInt(3, row.getInt("place"));
            insert.setObject(4, row.getObject("dossier"));
            insert.setObject(5, row.getObject("account"));
            insert.setString(6, family);
            insert.setString(7, given);
            insert.setString(8, NameKey.of(family, given));
            insert.setObject(9, row.getObject("birth_date"));
            insert.setString(10, row.getString("country"));
            insert.setString(11, row.getString("stream"));
            Instant received = Nanoseconds.ofEpoch(row.getLong("received_ns"));
            insert.setObject(12, Stored.utc(received));
            insert.setObject(13, Stored.utc(received));
            insert.executeUpdate();
        }
    }

    /** Whether it was said now for the first time. */
    boolean acknowledged(ApplicationNumber number, Instant at) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update selection_application set acknowledged_at = ?"
                                + " where number = ? and acknowledged_at is null")) {
            update.setObject(1, Stored.utc(at));
            update.setString(2, number.value());
            return update.executeUpdate() == 1;
        }
    }

    /** Recorded before an instant, without a case; oldest first, those of successions last. */
    List<String> missing(Instant before, int limit) throws SQLException {
        List<String> missing = missing("register", before, limit);
        missing.addAll(missing("succession", before, limit - missing.size()));
        return missing;
    }

    private List<String> missing(String list, Instant before, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MISSING.formatted(list))) {
            select.setLong(1, Nanoseconds.sinceEpoch(before));
            select.setInt(2, limit);
            return Found.all(select, rows -> rows.getString(1));
        }
    }
}
