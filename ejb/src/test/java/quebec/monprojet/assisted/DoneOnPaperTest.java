package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

/** What a person reads of the work on their file. */
class DoneOnPaperTest {

    private static final PaperFileId FILE = new PaperFileId(new UUID(0, 3));
    private static final Instant FIRST = Instant.parse("2026-01-15T15:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);

    private Connection database;

    @BeforeEach
    void openTheTables() throws Exception {
        database = Tables.inMemory().made();
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void nothingIsThereBeforeAnybodyDidAnything() throws Exception {
        DoneOnPaper.Done done = new DoneOnPaper(database).with(FILE);
        assertThat(done.parts()).isEmpty();
        assertThat(done.sealedAt()).isNull();
        assertThat(done.proposals()).isEmpty();
    }

    @Test
    void everyPartSealAndProposalIsThereWithItsInstant() throws Exception {
        part(Papers.VERIFIER.value(), Part.VERIFIER, SECOND);
        part(Papers.TYPIST.value(), Part.TYPIST, FIRST);
        run(
                "insert into paper_seal (file, member, digest, sealed_at)"
                        + " values ('%s', '%s', '%s', timestamp with time zone '%s')"
                                .formatted(FILE, Papers.VERIFIER, Papers.DIGEST.hex(), SECOND));
        run(
                "insert into paper_proposal (file, what, proposed_by, proposed_at, confirmed_by)"
                        + " values ('%s', 'UNSEAL', '%s', timestamp with time zone '%s', '%s')"
                                .formatted(FILE, Papers.TYPIST, SECOND, Papers.VERIFIER));
        DoneOnPaper.Done done = new DoneOnPaper(database).with(FILE);
        assertThat(done.parts())
                .containsExactly(
                        new DoneOnPaper.Taken(Part.TYPIST, FIRST),
                        new DoneOnPaper.Taken(Part.VERIFIER, SECOND));
        assertThat(done.sealedAt()).isEqualTo(SECOND);
        assertThat(done.proposals())
                .containsExactly(new DoneOnPaper.Proposed(Proposal.UNSEAL, SECOND, true));
    }

    private void part(UUID member, Part part, Instant since) throws SQLException {
        run(
                "insert into paper_part (file, member, part, since)"
                        + " values ('%s', '%s', '%s', timestamp with time zone '%s')"
                                .formatted(FILE, member, part, since));
    }
}
