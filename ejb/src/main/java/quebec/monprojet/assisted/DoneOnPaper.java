package quebec.monprojet.assisted;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/** What was done with one file, and when, for its person: by whom stays with the office. */
final class DoneOnPaper {

    private final Connection connection;

    DoneOnPaper(Connection connection) {
        this.connection = connection;
    }

    /** A member of the staff has this part. */
    record Taken(Part part, Instant since) {}

    /** One member wanted it; whether another did too. */
    record Proposed(Proposal what, Instant at, boolean confirmed) {}

    /**
     * All of it, in order.
     *
     * @param sealedAt null while it has no seal
     */
    record Done(List<Taken> parts, @Nullable Instant sealedAt, List<Proposed> proposals) {}

    Done with(PaperFileId file) throws SQLException {
        List<Taken> parts =
                each(
                        file,
                        "select part, since from paper_part where file = ? order by since, part",
                        row ->
                                new Taken(
                                        Part.valueOf(row.getString("part")),
                                        Stored.instant(row, "since")));
        List<Instant> seals =
                each(
                        file,
                        "select sealed_at from paper_seal where file = ?",
                        row -> Stored.instant(row, "sealed_at"));
        List<Proposed> proposals =
                each(
                        file,
                        "select what, proposed_at, confirmed_by from paper_proposal"
                                + " where file = ? order by proposed_at, what",
                        row ->
                                new Proposed(
                                        Proposal.valueOf(row.getString("what")),
                                        Stored.instant(row, "proposed_at"),
                                        row.getObject("confirmed_by") != null));
        return new Done(parts, seals.isEmpty() ? null : seals.get(0), proposals);
    }

    private <T> List<T> each(PaperFileId file, String sql, Found.Reading<T> reading)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, file.value());
            return Found.all(select, reading);
        }
    }
}
