package quebec.monprojet.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import quebec.monprojet.log.ConsistencyProof;
import quebec.monprojet.log.SignedHead;
import quebec.monprojet.opening.PeriodNumber;

/** The register as anyone may read it: leaves and heads, nothing personal, a page at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicRegister {

    private static final int PAGE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Portal")
    private DataSource portal;

    /** Takes what is read, one at a time. */
    public interface Reader<T> {
        void take(T one) throws IOException;
    }

    /** The leaves in rank order; no connection is held while the reader is slow. */
    public void leaves(PeriodNumber period, Reader<String> reader) throws IOException {
        int rank = 0;
        List<String> page = leavesAfter(period, rank);
        while (!page.isEmpty()) {
            for (String leaf : page) {
                reader.take(leaf);
            }
            rank += page.size();
            page = leavesAfter(period, rank);
        }
    }

    /** The heads by size, each with the proof that it continues the one before. */
    public void heads(PeriodNumber period, Reader<PublishedHead> reader) throws IOException {
        long size = 0;
        List<PublishedHead> page = headsAfter(period, size);
        while (!page.isEmpty()) {
            for (PublishedHead head : page) {
                reader.take(head);
                size = head.head().head().size();
            }
            page = headsAfter(period, size);
        }
    }

    public Optional<SignedHead> latestHead(PeriodNumber period) {
        return read(
                "select * from signed_head where period = ? and size > ? order by size desc"
                        + " fetch first 1 rows only",
                period,
                0,
                rows ->
                        rows.next()
                                ? Optional.of(ReceiptRows.head(rows))
                                : Optional.<SignedHead>empty());
    }

    private List<String> leavesAfter(PeriodNumber period, int rank) {
        return read(
                "select leaf from register where period = ? and rank > ? order by rank"
                        + " fetch first "
                        + PAGE
                        + " rows only",
                period,
                rank,
                rows -> {
                    List<String> leaves = new ArrayList<>(PAGE);
                    while (rows.next()) {
                        leaves.add(rows.getString(1));
                    }
                    return leaves;
                });
    }

    private List<PublishedHead> headsAfter(PeriodNumber period, long size) {
        return read(
                "select * from signed_head where period = ? and size > ? order by size"
                        + " fetch first "
                        + PAGE
                        + " rows only",
                period,
                size,
                rows -> {
                    List<PublishedHead> heads = new ArrayList<>();
                    while (rows.next()) {
                        heads.add(
                                new PublishedHead(
                                        ReceiptRows.head(rows),
                                        new ConsistencyProof(
                                                rows.getLong("previous_size"),
                                                rows.getLong("size"),
                                                Path.of(rows.getBytes("consistency")))));
                    }
                    return heads;
                });
    }

    private <T> T read(String sql, PeriodNumber period, long after, Rows<T> rows) {
        try (Connection connection = portal.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, period.value());
            select.setLong(2, after);
            try (ResultSet result = select.executeQuery()) {
                return rows.of(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be read", e);
        }
    }

    private interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
