package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;

/** Table {@code asked_after}: one row a dossier, the earliest. */
final class AskedRows {

    private static final String INSERT =
            """
            insert into asked_after (asked_ns, leaf, proof, leaf_index, statement, signature,
                                     period, dossier)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """;

    private static final String EARLIER =
            """
            update asked_after set asked_ns = ?, leaf = ?, proof = ?, leaf_index = ?,
                                   statement = ?, signature = ?
             where period = ? and dossier = ? and asked_ns > ?\
            """;

    private final Connection connection;

    AskedRows(Connection connection) {
        this.connection = connection;
    }

    void keep(List<Asked> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement earlier = connection.prepareStatement(EARLIER)) {
            insert.setQueryTimeout(RegisterRows.SECONDS);
            earlier.setQueryTimeout(RegisterRows.SECONDS);
            for (Asked asked : inOneOrder(all)) {
                fill(insert, asked);
                insert.addBatch();
                fill(earlier, asked);
                earlier.setLong(9, Nanoseconds.sinceEpoch(asked.proof().askedAt()));
                earlier.addBatch();
            }
            insert.executeBatch();
            earlier.executeBatch();
        }
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
