package quebec.monprojet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.log.ConsistencyProof;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** Table {@code succession}, as receipts and as its published list. */
final class PassedRows {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String PASSED =
            """
            select period, rank, place, given_up, digest, asked_ns, asked_digest, received_ns,
                   recorded_ns, leaf, proof, asked, root, decision_number, decision_hash,
                   order_rule, key_id, signature, consistency
              from succession\
            """;

    private final Connection connection;

    PassedRows(Connection connection) {
        this.connection = connection;
    }

    Optional<Receipt> at(PeriodNumber period, Rank rank) throws SQLException {
        return all(" where period = ? and rank = ?", period.value(), rank.value()).stream()
                .map(PassedPlace::receipt)
                .findFirst();
    }

    /** A place a period; the latest first. */
    List<Receipt> of(DossierId dossier) throws SQLException {
        return all(" where dossier = ? order by recorded_ns desc", dossier.value()).stream()
                .map(PassedPlace::receipt)
                .toList();
    }

    Optional<Receipt> of(PeriodNumber period, DossierId dossier) throws SQLException {
        return all(" where period = ? and dossier = ?", period.value(), dossier.value()).stream()
                .map(PassedPlace::receipt)
                .findFirst();
    }

    /** Of the same person's other dossier. */
    Optional<Receipt> ofTwin(PeriodNumber period, DossierId dossier) throws SQLException {
        return all(
                        " where period = ? and dossier <> ? and person_key ="
                                + " (select d.person_key from dossier d where d.id = ?)",
                        period.value(),
                        dossier.value(),
                        dossier.value())
                .stream()
                .map(PassedPlace::receipt)
                .findFirst();
    }

    /** What was recorded since, in whatever period. */
    void catchUp(PlacesPassed copy) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select period, rank, dossier, recorded_ns from succession"
                                + " where recorded_ns > ?")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setLong(1, copy.sinceNs());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    copy.learn(
                            new ApplicationNumber(
                                    new PeriodNumber(row.getString("period")),
                                    new Rank(row.getInt("rank")),
                                    true),
                            new DossierId(row.getObject("dossier", UUID.class)),
                            row.getLong("recorded_ns"));
                }
            }
        }
    }

    /** Of every place that passed to an account, oldest first. */
    List<ApplicationNumber> numbersOf(AccountId account) throws SQLException {
        return all(
                        " where dossier in (select id from dossier where account = ?)"
                                + " order by recorded_ns",
                        account.value())
                .stream()
                .map(passed -> passed.receipt().number())
                .toList();
    }

    boolean anyOf(AccountId account) throws SQLException {
        return !all(
                        " where dossier in (select id from dossier where account = ?)"
                                + " fetch first row only",
                        account.value())
                .isEmpty();
    }

    List<PassedPlace> after(PeriodNumber period, int rank, int most) throws SQLException {
        return all(
                " where period = ? and rank > ? order by rank fetch first ? rows only",
                period.value(),
                rank,
                most);
    }

    private List<PassedPlace> all(String condition, Object... values) throws SQLException {
        List<PassedPlace> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PASSED + condition)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(passed(rows));
                }
            }
        }
        return found;
    }

    private static PassedPlace passed(ResultSet row) throws SQLException {
        Receipt receipt = receipt(row);
        long size = receipt.rank().value();
        ConsistencyProof continues =
                new ConsistencyProof(size - 1, size, Hash.ofRun(row.getBytes("consistency")));
        try {
            return new PassedPlace(
                    receipt,
                    new PublishedHead(receipt.head(), continues),
                    MAPPER.readTree(row.getString("asked")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded proof is no JSON", e);
        }
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Rank rank = new Rank(row.getInt("rank"));
        ApplicationNumber number =
                new ApplicationNumber(new PeriodNumber(row.getString("period")), rank, true);
        Instant at = Nanoseconds.ofEpoch(row.getLong("recorded_ns"));
        Head head =
                new Head(
                        number.log(),
                        rank.value(),
                        Hash.fromHex(row.getString("root")),
                        row.getString("decision_hash"),
                        at,
                        row.getString("key_id"));
        return new Receipt(
                number,
                Nanoseconds.ofEpoch(row.getLong("received_ns")),
                at,
                new Digest(row.getString("digest")),
                row.getString("decision_number"),
                OrderRule.valueOf(row.getString("order_rule")),
                row.getString("leaf"),
                new InclusionProof(
                        rank.value() - 1L, rank.value(), Hash.ofRun(row.getBytes("proof"))),
                new SignedHead(head, row.getString("signature")),
                new Passing(
                        new Rank(row.getInt("place")),
                        ApplicationNumber.parse(row.getString("given_up")).orElseThrow(),
                        Nanoseconds.ofEpoch(row.getLong("asked_ns")),
                        new Digest(row.getString("asked_digest"))));
    }
}
