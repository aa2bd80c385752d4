package quebec.monprojet.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.InclusionProof;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.schema.Database;

/** Receipts as the register's tables spell them. */
final class ReceiptRows {

    private static final String RECEIPT =
            """
            select r.period, r.rank, r.received_ns, r.recorded_ns, r.digest, r.leaf, r.proof,
                   h.size, h.root, coalesce(h.decision_number, h.period) as decision_number,
                   h.decision_hash, h.order_rule,
                   h.instant_ns, h.key_id, h.signature
              from register r
              join signed_head h on h.period = r.period and h.size = r.head_size\
            """;

    private final Connection connection;

    ReceiptRows(Connection connection) {
        this.connection = connection;
    }

    Optional<Receipt> at(PeriodNumber period, Rank rank) throws SQLException {
        return one(" where r.period = ? and r.rank = ?", period.value(), rank.value());
    }

    Optional<Receipt> of(PeriodNumber period, DossierId dossier) throws SQLException {
        return one(" where r.period = ? and r.dossier = ?", period.value(), dossier.value());
    }

    Optional<Receipt> ofTwin(PeriodNumber period, DossierId dossier) throws SQLException {
        return one(
                " join dossier d on d.person_key = r.person_key"
                        + " where r.period = ? and d.id = ? and r.dossier <> d.id"
                        + " and d.synthetic = r.rehearsal",
                period.value(),
                dossier.value());
    }

    Optional<Receipt> latestOf(DossierId dossier) throws SQLException {
        return one(
                " where r.dossier = ? order by r.recorded_ns desc fetch first row only",
                dossier.value());
    }

    boolean anyOf(AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select r.rank from register r join dossier d on d.id = r.dossier"
                                + " where d.account = ? fetch first row only")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setObject(1, account.value());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Of everything received from an account in earnest, oldest first. */
    List<ApplicationNumber> numbersOf(AccountId account) throws SQLException {
        List<ApplicationNumber> numbers = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select r.period, r.rank from register r join dossier d on d.id = r.dossier"
                                + " where d.account = ? and not r.rehearsal"
                                + " order by r.recorded_ns")) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            select.setObject(1, account.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.add(number(rows));
                }
            }
        }
        return numbers;
    }

    List<Registered> after(PeriodNumber period, int rank, int limit) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select period, rank, dossier, received_ns from register"
                                + " where period = ? and rank > ? order by rank"
                                + " fetch first ? rows only")) {
            select.setString(1, period.value());
            select.setInt(2, rank);
            select.setInt(3, limit);
            List<Registered> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new Registered(
                                    number(rows),
                                    new DossierId(rows.getObject("dossier", UUID.class)),
                                    Nanoseconds.ofEpoch(rows.getLong("received_ns"))));
                }
            }
            return found;
        }
    }

    private Optional<Receipt> one(String condition, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RECEIPT + condition)) {
            select.setQueryTimeout(Database.WITHIN_SECONDS);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(receipt(rows)) : Optional.empty();
            }
        }
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        ApplicationNumber number = number(row);
        return new Receipt(
                number,
                Nanoseconds.ofEpoch(row.getLong("received_ns")),
                Nanoseconds.ofEpoch(row.getLong("recorded_ns")),
                new Digest(row.getString("digest")),
                row.getString("decision_number"),
                OrderRule.valueOf(row.getString("order_rule")),
                row.getString("leaf"),
                new InclusionProof(
                        number.rank().value() - 1L,
                        row.getLong("size"),
                        Hash.ofRun(row.getBytes("proof"))),
                head(row));
    }

    static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(
                new Head(
                        row.getString("period"),
                        row.getLong("size"),
                        Hash.fromHex(row.getString("root")),
                        row.getString("decision_hash"),
                        Nanoseconds.ofEpoch(row.getLong("instant_ns")),
                        row.getString("key_id")),
                row.getString("signature"));
    }

    private static ApplicationNumber number(ResultSet row) throws SQLException {
        return new ApplicationNumber(
                new PeriodNumber(row.getString("period")), new Rank(row.getInt("rank")));
    }
}
