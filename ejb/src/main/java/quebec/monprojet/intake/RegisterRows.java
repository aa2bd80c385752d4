package quebec.monprojet.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.PersonKey;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.schema.Database;

/** Tables {@code register} and {@code signed_head}, to be written under the period's lock. */
final class RegisterRows {

    private final Connection connection;

    RegisterRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Brings a copy up to date by reading only the ranks it lacks, along the primary key. A
     * question for the dossiers of a batch would be planned, while the register is young, as a walk
     * through the whole of it.
     */
    void catchUp(PlacesHeld copy, PeriodNumber period) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select rank, dossier, person_key, received_ns, recorded_ns"
                                + " from register"
                                + " where period = ? and rank > ? order by rank")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setFetchSize(1000);
            select.setString(1, period.value());
            select.setInt(2, copy.known());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    copy.learn(
                            rows.getInt(1),
                            new DossierId(rows.getObject(2, UUID.class)),
                            new PersonKey(rows.getString(3)),
                            rows.getLong(4),
                            rows.getLong(5));
                }
            }
        }
    }

    /** Dossiers whose person holds a place by another dossier. */
    Map<DossierId, Rank> twins(PeriodNumber period) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select d.id, r.rank from register r"
                                + " join dossier d on d.person_key = r.person_key"
                                + " where r.period = ? and d.id <> r.dossier"
                                + " and d.synthetic = r.rehearsal")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, period.value());
            Map<DossierId, Rank> twins = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    twins.put(
                            new DossierId(rows.getObject(1, UUID.class)), new Rank(rows.getInt(2)));
                }
            }
            return twins;
        }
    }

    void write(PeriodStanding period, Chapter chapter) throws SQLException {
        sign(period, chapter);
        enter(period, chapter.entries());
    }

    private void sign(PeriodStanding period, Chapter chapter) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into signed_head (period, size, root, decision_number,"
                                + " decision_hash, order_rule, instant_ns, key_id, signature,"
                                + " previous_size, consistency, cap, rehearsal)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setQueryTimeout(Database.WITHIN_SECONDS);
            Head head = chapter.head().head();
            insert.setString(1, head.period());
            insert.setLong(2, head.size());
            insert.setString(3, head.root().hex());
            insert.setString(4, period.rehearsal() ? null : period.decisionNumber());
            insert.setString(5, head.decision());
            insert.setString(6, period.rule().name());
            insert.setLong(7, Nanoseconds.sinceEpoch(head.instant()));
            insert.setString(8, head.keyId());
            insert.setString(9, chapter.head().signature());
            insert.setInt(10, period.taken());
            insert.setBytes(11, Hash.run(chapter.log().consistency().path()));
            insert.setInt(12, period.cap());
            insert.setBoolean(13, period.rehearsal());
            insert.executeUpdate();
        }
    }

    /** All at once: a column is an array, and what all rows share is said once. */
    private void enter(PeriodStanding period, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into register (period, cap, rehearsal, recorded_ns, head_size,"
                                + " rank, application_number, dossier, person_key, digest,"
                                + " received_ns, leaf, proof)"
                                + " select cast(? as varchar), cast(? as integer),"
                                + " cast(? as boolean), cast(? as bigint), cast(? as bigint), r.*"
                                + " from unnest(cast(? as integer array),"
                                + " cast(? as varchar array), cast(? as uuid array),"
                                + " cast(? as varchar array), cast(? as varchar array),"
                                + " cast(? as bigint array), cast(? as varchar array),"
                                + " cast(? as bytea array)) r")) {
            insert.setQueryTimeout(Database.WITHIN_SECONDS);
            Receipt any = entries.get(0).receipt();
            insert.setString(1, period.number().value());
            insert.setInt(2, period.cap());
            insert.setBoolean(3, period.rehearsal());
            insert.setLong(4, Nanoseconds.sinceEpoch(any.recordedAt()));
            insert.setLong(5, any.inclusion().size());
            Columns<Entry> columns = new Columns<>(connection, entries);
            insert.setArray(6, columns.integers(one -> one.receipt().rank().value()));
            insert.setArray(7, columns.texts(one -> one.receipt().number().value()));
            insert.setArray(8, columns.uuids(one -> one.dossier().value()));
            insert.setArray(9, columns.texts(one -> one.person().hex()));
            insert.setArray(10, columns.texts(one -> one.receipt().digest().hex()));
            insert.setArray(11, columns.longs(RegisterRows::receivedNs));
            insert.setArray(12, columns.texts(one -> one.receipt().leaf()));
            insert.setArray(13, columns.bytes(RegisterRows::proof));
            insert.executeUpdate();
        }
    }

    private static Long receivedNs(Entry entry) {
        return Nanoseconds.sinceEpoch(entry.receipt().receivedAt());
    }

    private static byte[] proof(Entry entry) {
        return Hash.run(entry.receipt().inclusion().path());
    }
}
