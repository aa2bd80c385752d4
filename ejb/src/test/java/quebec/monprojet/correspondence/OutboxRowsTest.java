package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;

class OutboxRowsTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:40:00Z");
    private static final Instant LATER = NOW.plus(Outbox.BETWEEN_ANNOUNCEMENTS);
    private static final UUID CARRIER = UUID.randomUUID();

    private Connection database;
    private LetterId letter;

    @BeforeEach
    void aLetterThatANodeAnnounced() throws Exception {
        database = Tables.inMemory().made();
        LetterRows rows = new LetterRows(database);
        AccountId account = new AccountId(UUID.randomUUID());
        rows.add(LetterKind.CONFIRM_ADDRESS, "1", account, NOW, NOW);
        letter = rows.find(LetterKind.CONFIRM_ADDRESS, "1", account);
        outbox().announced(List.of(letter), CARRIER, LATER);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whatALivingNodeCarriesIsNotDue() throws Exception {
        seen(CARRIER, 1);

        assertThat(outbox().takeOver(NOW)).isZero();
        assertThat(due()).isEmpty();
    }

    @Test
    void whatADeadNodeCarriedIsDueAtOnce() throws Exception {
        seen(CARRIER, 60);

        assertThat(outbox().takeOver(NOW)).isOne();
        assertThat(due()).containsExactly(letter);
    }

    @Test
    void aNodeThatStartedAgainDoesNotCarryWhatItDidBefore() throws Exception {
        seen(UUID.randomUUID(), 1);

        assertThat(outbox().takeOver(NOW)).isOne();
    }

    @Test
    void whatWasSentStaysSent() throws Exception {
        new LetterRows(database).sent(letter, NOW);

        assertThat(outbox().takeOver(NOW)).isZero();
    }

    @Test
    void aLetterIsTakenOverOnce() throws Exception {
        outbox().takeOver(NOW);

        assertThat(outbox().takeOver(NOW)).isZero();
    }

    private OutboxRows outbox() {
        return new OutboxRows(database);
    }

    private List<LetterId> due() throws SQLException {
        return outbox().due(Lane.ACCOUNT_LETTERS, NOW, 10).stream().map(Owed::letter).toList();
    }

    private void seen(UUID start, int secondsAgo) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement(
                        "insert into node (name, start_id, seen_at) values ('node-1', ?,"
                                + " current_timestamp - cast(? as integer) * interval '1' second)")) {
            insert.setObject(1, start);
            insert.setInt(2, secondsAgo);
            insert.executeUpdate();
        }
    }
}
