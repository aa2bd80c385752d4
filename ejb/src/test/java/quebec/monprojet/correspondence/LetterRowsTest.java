package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;

class LetterRowsTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:40:00Z");

    private final Tables tables = Tables.inMemory();

    /** The sweeper notes an announcement while the listener already has the message. */
    @Test
    void aLetterThatIsBeingAnnouncedIsNotTakenForDone() throws Exception {
        try (Connection sweeper = tables.made();
                Connection listener = tables.connection()) {
            LetterId letter = written(sweeper);
            sweeper.setAutoCommit(false);
            new OutboxRows(sweeper)
                    .announced(List.of(letter), UUID.randomUUID(), NOW.plusSeconds(1_500));
            listener.setAutoCommit(false);
            waitAtMost(listener, 1);

            assertThatThrownBy(() -> new LetterRows(listener).claim(letter))
                    .as("it waits")
                    .isInstanceOf(SQLTimeoutException.class);
            sweeper.commit();
            assertThat(new LetterRows(listener).claim(letter)).isPresent();
        }
    }

    @Test
    void aLetterThatWasSentIsDone() throws Exception {
        try (Connection database = tables.made()) {
            LetterId letter = written(database);
            new LetterRows(database).sent(letter, NOW);

            assertThat(new LetterRows(database).claim(letter)).isEmpty();
        }
    }

    private static LetterId written(Connection database) throws SQLException {
        AccountId account = new AccountId(UUID.randomUUID());
        LetterRows rows = new LetterRows(database);
        rows.add(LetterKind.ACKNOWLEDGEMENT, "2026-1-000001-O", account, NOW, NOW);
        return rows.find(LetterKind.ACKNOWLEDGEMENT, "2026-1-000001-O", account);
    }

    private static void waitAtMost(Connection connection, int milliseconds) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout " + milliseconds);
        }
    }
}
