package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.schema.Database;

/** Table {@code asked_after}: one row a dossier, the earliest. */
final class AskedRows {

    private static final String INSERT =
            """
            insert into asked_after (asked_ns, leaf, proof, leaf_index, statement, signature,
                                     period, dossier, rehearsal)
            select * from unnest(cast(? as bigint array), cast(? as varchar array),
                                 cast(? as bytea array), cast(? as integer array),
                                 cast(? as varchar array), cast(? as varchar array),
                                 cast(? as varchar array), cast(? as uuid array),
                                 cast(? as boolean array)) asked
            on conflict do nothing\
            """;

    private static final String EARLIER =
            """
            update asked_after set asked_ns = ?, leaf = ?, proof = ?, leaf_index = ?,
                                   statement = ?, signature = ?
             where period = ? and dossier = ? and asked_ns > ?\
            """;

    private static final String PROOFS =
            "select dossier, asked_ns, leaf, proof, leaf_index, statement, signature"
                    + " from asked_after";

    private final Connection connection;

    AskedRows(Connection connection) {
        this.connection = connection;
    }

    /** Whoever is recorded already, by another node as a rule, keeps the earlier of both: rare. */
    void keep(List<Asked> all) throws SQLException {
        List<Asked> ordered = inOneOrder(all);
        if (insert(ordered) < ordered.size()) {
            putEarlier(ordered);
        }
    }

    private int insert(List<Asked> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setQueryTimeout(Database.WITHIN_SECONDS);
            Columns<Asked> columns = new Columns<>(connection, all);
            insert.setArray(1, columns.longs(one -> askedNs(one.proof())));
            insert.setArray(2, columns.texts(one -> one.proof().leaf()));
            insert.setArray(3, columns.bytes(one -> Hash.run(one.proof().inclusion().path())));
            insert.setArray(4, columns.integers(one -> index(one.proof())));
            insert.setArray(5, columns.texts(one -> statement(one.proof())));
            insert.setArray(6, columns.texts(one -> one.proof().signature()));
            insert.setArray(7, columns.texts(one -> one.proof().head().period().value()));
            insert.setArray(8, columns.uuids(one -> one.dossier().value()));
            insert.setArray(9, columns.booleans(one -> one.proof().head().period().rehearsal()));
            return insert.executeUpdate();
        }
    }

    private void putEarlier(List<Asked> all) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(EARLIER)) {
            update.setQueryTimeout(Database.WITHIN_SECONDS);
            for (Asked asked : all) {
                AskedProof proof = asked.proof();
                update.setLong(1, askedNs(proof));
                update.setString(2, proof.leaf());
                update.setBytes(3, Hash.run(proof.inclusion().path()));
                update.setInt(4, index(proof));
                update.setString(5, statement(proof));
                update.setString(6, proof.signature());
                update.setString(7, proof.head().period().value());
                update.setObject(8, asked.dossier().value());
                update.setLong(9, askedNs(proof));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** One a period, the latest period first. */
    List<AskedProof> of(AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        PROOFS
                                + " where dossier in (select id from dossier where account = ?"
                                + " and not synthetic) order by asked_ns desc")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setObject(1, account.value());
            try (ResultSet row = select.executeQuery()) {
                List<AskedProof> proofs = new ArrayList<>();
                while (row.next()) {
                    proofs.add(proof(row));
                }
                return proofs;
            }
        }
    }

    /** The latest of real periods, as many as {@code most}; the earliest of them first. */
    List<Asked> latest(int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        PROOFS
                                + " where not rehearsal order by asked_ns desc fetch first ? rows only")) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                List<Asked> latest = new ArrayList<>();
                while (row.next()) {
                    latest.add(
                            new Asked(
                                    new DossierId(row.getObject("dossier", UUID.class)),
                                    proof(row)));
                }
                Collections.reverse(latest);
                return latest;
            }
        }
    }

    static AskedProof proof(ResultSet row) throws SQLException {
        AskedHead head = AskedHead.read(row.getString("statement"));
        return new AskedProof(
                Nanoseconds.ofEpoch(row.getLong("asked_ns")),
                row.getString("leaf"),
                new InclusionProof(
                        row.getLong("leaf_index"), head.size(), Hash.ofRun(row.getBytes("proof"))),
                head,
                row.getString("signature"));
    }

    /** Two nodes that record the same people lock their rows in the same order. */
    private static List<Asked> inOneOrder(List<Asked> all) {
        return all.stream().sorted(Comparator.comparing(asked -> asked.dossier().value())).toList();
    }

    private static int index(AskedProof proof) {
        return Math.toIntExact(proof.inclusion().index());
    }

    private static long askedNs(AskedProof proof) {
        return Nanoseconds.sinceEpoch(proof.askedAt());
    }

    private static String statement(AskedProof proof) {
        return new String(proof.head().canonical(), StandardCharsets.UTF_8);
    }
}
