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
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** Table {@code asked_after}: one row a dossier, the earliest. */
final class AskedRows {

    private static final String INSERT =
            """
            insert into asked_after (asked_ns, leaf, proof, leaf_index, statement, signature,
                                     period, dossier, rehearsal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
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

    void keep(List<Asked> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement earlier = connection.prepareStatement(EARLIER)) {
            insert.setQueryTimeout(Database.WITHIN_SECONDS);
            earlier.setQueryTimeout(Database.WITHIN_SECONDS);
            for (Asked asked : inOneOrder(all)) {
                fill(insert, asked);
                insert.setBoolean(9, asked.proof().head().period().rehearsal());
                insert.addBatch();
                fill(earlier, asked);
                earlier.setLong(9, Nanoseconds.sinceEpoch(asked.proof().askedAt()));
                earlier.addBatch();
            }
            insert.executeBatch();
            earlier.executeBatch();
        }
    }

    Optional<AskedProof> first(PeriodNumber period, DossierId dossier) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(PROOFS + " where period = ? and dossier = ?")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, period.value());
            select.setObject(2, dossier.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(proof(row)) : Optional.empty();
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

    private static AskedProof proof(ResultSet row) throws SQLException {
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

    private static void fill(PreparedStatement statement, Asked asked) throws SQLException {
        AskedProof proof = asked.proof();
        statement.setLong(1, Nanoseconds.sinceEpoch(proof.askedAt()));
        statement.setString(2, proof.leaf());
        statement.setBytes(3, Hash.run(proof.inclusion().path()));
        statement.setLong(4, proof.inclusion().index());
        statement.setString(5, new String(proof.head().canonical(), StandardCharsets.UTF_8));
        statement.setString(6, proof.signature());
        statement.setString(7, proof.head().period().value());
        statement.setObject(8, asked.dossier().value());
    }
}
