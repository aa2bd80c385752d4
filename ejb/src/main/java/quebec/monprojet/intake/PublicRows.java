package quebec.monprojet.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.log.ConsistencyProof;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;

/** Tables {@code register} and {@code signed_head}, what anyone may read of them. */
final class PublicRows {

    private static final String LEAVES =
            "select leaf from register where period = ? and rank > ? order by rank"
                    + " fetch first ? rows only";

    private static final String HEADS =
            "select * from signed_head where period = ? and size > ? order by size"
                    + " fetch first ? rows only";

    private static final String LATEST_HEAD =
            "select * from signed_head where period = ? order by size desc"
                    + " fetch first 1 rows only";

    private static final String ASKED_WITHOUT_A_PLACE =
            """
             from asked_after a
            where a.period = ?
              and not exists (select 1 from register h
                               where h.period = a.period and h.dossier = a.dossier)\
            """;

    private static final String TALLY =
            "select count(*) as places, coalesce(max(rank), 0) as last_rank,"
                    + " max(received_ns) as received_ns, max(recorded_ns) as recorded_ns,"
                    + " (select count(*)"
                    + ASKED_WITHOUT_A_PLACE
                    + ") as asked from register where period = ?";

    /** Of all who are answered, those who arrived within a minute of the first place. */
    private static final String TOGETHER =
            "select count(*) from (select received_ns as arrived_ns from register where period = ?"
                    + " union all select a.asked_ns"
                    + ASKED_WITHOUT_A_PLACE
                    + ") answered where arrived_ns <= 60000000000"
                    + " + (select min(received_ns) from register where period = ?)";

    private final Connection connection;

    PublicRows(Connection connection) {
        this.connection = connection;
    }

    List<String> leavesAfter(PeriodNumber period, int rank, int most) throws SQLException {
        List<String> leaves = new ArrayList<>(most);
        try (PreparedStatement select = page(LEAVES, period, rank, most);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                leaves.add(row.getString(1));
            }
        }
        return leaves;
    }

    List<PublishedHead> headsAfter(PeriodNumber period, long size, int most) throws SQLException {
        List<PublishedHead> heads = new ArrayList<>();
        try (PreparedStatement select = page(HEADS, period, size, most);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                heads.add(
                        new PublishedHead(
                                ReceiptRows.head(row),
                                new ConsistencyProof(
                                        row.getLong("previous_size"),
                                        row.getLong("size"),
                                        Hash.ofRun(row.getBytes("consistency")))));
            }
        }
        return heads;
    }

    Optional<SignedHead> latestHead(PeriodNumber period) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LATEST_HEAD)) {
            select.setString(1, period.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(ReceiptRows.head(row)) : Optional.empty();
            }
        }
    }

    Tally tally(PeriodNumber period) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TALLY)) {
            select.setString(1, period.value());
            select.setString(2, period.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int places = row.getInt("places");
                return new Tally(
                        places,
                        row.getInt("last_rank"),
                        row.getInt("asked"),
                        together(period),
                        places == 0 ? null : Nanoseconds.ofEpoch(row.getLong("received_ns")),
                        places == 0 ? null : Nanoseconds.ofEpoch(row.getLong("recorded_ns")));
            }
        }
    }

    private int together(PeriodNumber period) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TOGETHER)) {
            select.setString(1, period.value());
            select.setString(2, period.value());
            select.setString(3, period.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private PreparedStatement page(String sql, PeriodNumber period, long after, int most)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setString(1, period.value());
        select.setLong(2, after);
        select.setInt(3, most);
        return select;
    }
}
