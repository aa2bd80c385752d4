package quebec.monprojet.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Seal;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.RightEdge;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** Table {@code succession}, to be written under the period's lock. */
final class SuccessionRows {

    /**
     * Whoever lost the seal of their dossier, for whatever reason, is passed over until then. The
     * turn is that of the person who asked, whose digest the proof carries: who is sealed in the
     * same dossier since must be the same. And it is for somebody without a place: one of another
     * period counts while it is not paid for, or paid.
     */
    private static final String NEXT =
            """
            select a.dossier, a.asked_ns, a.leaf, a.proof, a.leaf_index, a.statement, a.signature
              from asked_after a
              join dossier d on d.id = a.dossier
             where a.period = ? and a.asked_ns < ? and not a.rehearsal
               and d.status = 'SEALED' and d.stream = 'CAPPED' and not d.synthetic
               and (position(d.digest in a.leaf) > 0
                    or exists (select 1 from broken_seal b
                                where b.dossier = d.id and b.bearer_key = d.bearer_key
                                  and position(b.digest in a.leaf) > 0))
               and not exists (select 1 from place_taken t
                                where t.period = a.period and t.dossier = a.dossier)
               and not exists (select 1 from place_taken t
                                where t.period = a.period and t.person_key = d.person_key)
               and not exists (select 1 from place_held h where h.person_key = d.person_key)
             order by a.asked_ns, a.dossier
             fetch first row only\
            """;

    private static final String TAIL =
            "select edge, recorded_ns from succession where period = ? order by rank desc"
                    + " fetch first row only";

    private static final String ADD =
            """
            insert into succession
                   (period, rank, application_number, place, given_up, passes_on_until, dossier,
                    person_key, digest, asked_ns, asked_digest, received_ns, recorded_ns, leaf, proof, asked,
                    root, decision_number, decision_hash, order_rule, key_id, signature,
                    consistency, edge)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final Connection connection;

    SuccessionRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * The first who asked and to whom a place can pass.
     *
     * @param closesAt by the latest notice: who asked afterwards did not ask in the period
     */
    Optional<Asked> next(PeriodNumber period, Instant closesAt) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, period.value());
            select.setLong(2, Nanoseconds.sinceEpoch(closesAt));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Asked(
                                        new DossierId(row.getObject("dossier", UUID.class)),
                                        AskedRows.proof(row)))
                        : Optional.empty();
            }
        }
    }

    Passage.Tail tail(PeriodNumber period) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TAIL)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setString(1, period.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Passage.Tail(
                                RightEdge.of(row.getBytes("edge")),
                                Nanoseconds.ofEpoch(row.getLong("recorded_ns")))
                        : new Passage.Tail(RightEdge.empty(), Instant.EPOCH);
            }
        }
    }

    void add(Passage passage, PassingOn clause, Seal seal, AskedProof asked) throws SQLException {
        Receipt receipt = passage.receipt();
        Passing passing = receipt.passing();
        if (passing == null) {
            throw new IllegalArgumentException("the register gave this place");
        }
        Head head = receipt.head().head();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setQueryTimeout(Database.WITHIN_SECONDS);
            insert.setString(1, receipt.period().value());
            insert.setInt(2, receipt.rank().value());
            insert.setString(3, receipt.number().value());
            insert.setInt(4, passing.place().value());
            insert.setString(5, passing.givenUp().value());
            insert.setObject(6, Stored.utc(clause.until()));
            insert.setObject(7, seal.dossier().value());
            insert.setString(8, seal.person().hex());
            insert.setString(9, receipt.digest().hex());
            insert.setLong(10, Nanoseconds.sinceEpoch(passing.askedAt()));
            insert.setString(11, passing.askedDigest().hex());
            insert.setLong(12, Nanoseconds.sinceEpoch(receipt.receivedAt()));
            insert.setLong(13, Nanoseconds.sinceEpoch(receipt.recordedAt()));
            insert.setString(14, receipt.leaf());
            insert.setBytes(15, Hash.run(receipt.inclusion().path()));
            insert.setString(16, GivenProof.of(asked).document());
            insert.setString(17, head.root().hex());
            insert.setString(18, receipt.decisionNumber());
            insert.setString(19, head.decision());
            insert.setString(20, receipt.rule().name());
            insert.setString(21, head.keyId());
            insert.setString(22, receipt.head().signature());
            insert.setBytes(23, Hash.run(passage.log().consistency().path()));
            insert.setBytes(24, passage.log().edge().bytes());
            insert.executeUpdate();
        }
    }
}
