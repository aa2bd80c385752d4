package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.StaffId;

/** A letter is in one member's hands until it is posted. */
class PrintRowsTest {

    private static final StaffId ONE = new StaffId(new UUID(0, 1));
    private static final StaffId OTHER = new StaffId(new UUID(0, 2));
    private static final LetterId LETTER = new LetterId(7);

    /** The fifteenth in Montréal, the sixteenth in universal time. */
    private static final Instant NOW = Instant.parse("2026-01-16T04:00:00Z");

    private Connection database;
    private PrintRows rows;

    @BeforeEach
    void oweALetter() throws Exception {
        database = Tables.inMemory().made();
        rows = new PrintRows(database);
        owe(7, LetterKind.PAPER_SEALED);
    }

    private void owe(int id, LetterKind kind) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    """
                    insert into letter (id, kind, subject, account, created_at, next_at,
                                        by_post_since)
                    values (%d, '%s', 'x', '%s', current_timestamp, current_timestamp,
                            current_timestamp)\
                    """
                            .formatted(id, kind, new UUID(0, 3)));
        }
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    @Test
    void whatOnePrintsNobodyElsePrints() throws Exception {
        assertThat(rows.print(LETTER, ONE, NOW)).isTrue();
        assertThat(rows.print(LETTER, OTHER, NOW)).isFalse();
        assertThat(rows.waitingFor(OTHER, 50)).isEmpty();
        assertThat(rows.waitingElsewhere(OTHER, 50)).hasSize(1);
    }

    @Test
    void whoeverPrintedItMayPrintItAgain() throws Exception {
        rows.print(LETTER, ONE, NOW);
        assertThat(rows.print(LETTER, ONE, NOW)).isTrue();
        assertThat(rows.waitingFor(ONE, 50)).hasSize(1);
    }

    @Test
    void whatMayBeginADelayIsPrintedFirst() throws Exception {
        owe(8, LetterKind.OFFICIAL_LETTER);
        assertThat(rows.waitingFor(ONE, 50))
                .extracting(waiting -> waiting.letter().id().value())
                .containsExactly(8L, 7L);
    }

    @Test
    void whatWentAstrayIsTakenOver() throws Exception {
        rows.print(LETTER, ONE, NOW);
        rows.printAgain(LETTER, OTHER, NOW);
        assertThat(rows.waitingFor(OTHER, 50)).hasSize(1);
        assertThat(rows.waitingFor(ONE, 50)).isEmpty();
    }

    @Test
    void itIsPostedByWhoeverPrintedItAndNoEarlierThanPrinted() {
        Printing printing = new Printing(ONE, NOW);
        assertThat(printing.allowsPostingOn(LocalDate.of(2026, 1, 15), ONE)).isTrue();
        assertThat(printing.allowsPostingOn(LocalDate.of(2026, 1, 14), ONE)).isFalse();
        assertThat(printing.allowsPostingOn(LocalDate.of(2026, 1, 15), OTHER)).isFalse();
    }
}
