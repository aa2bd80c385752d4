package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.letterbook.OfficialLetter.Delivery;

class OfficialLetterRowsTest {

    private final Tables tables = Tables.inMemory();
    private Connection database;
    private OfficialLetterRows rows;

    @BeforeEach
    void make() throws Exception {
        database = tables.made();
        rows = new OfficialLetterRows(database);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private OfficialLetter read(OfficialLetterId id) throws SQLException {
        return rows.of(id).orElseThrow();
    }

    @Test
    void aLetterIsReadAsItWasWritten() throws Exception {
        OfficialLetter letter = read(Written.letter(database, "a"));
        assertThat(letter.content()).isEqualTo(Written.content(1));
        assertThat(letter.intact()).isTrue();
        assertThat(letter.digest()).hasSize(64);
        assertThat(rows.of(letter.number())).contains(letter);
        assertThat(rows.of(letter.code())).contains(letter);
    }

    @Test
    void oneCauseMakesOneLetter() throws Exception {
        OfficialLetterId first = Written.letter(database, "notice:1");
        assertThatThrownBy(() -> Written.letter(database, "notice:1"))
                .hasMessageContaining("ONE_OFFICIAL_LETTER_A_CAUSE");
        assertThat(rows.of(new Cause("notice:1"))).contains(first);
    }

    @Test
    void whatIsUndoneLeavesNoGap() throws Exception {
        Written.letter(database, "a");
        database.setAutoCommit(false);
        Written.letter(database, "b");
        database.rollback();
        database.setAutoCommit(true);
        assertThat(read(Written.letter(database, "c")).number().serial()).isEqualTo(2);
    }

    @Test
    void twoWhoWriteAtOnceTakeTwoNumbers() throws Exception {
        Written.letter(database, "zero");
        database.setAutoCommit(false);
        Written.letter(database, "one");
        CompletableFuture<OfficialLetterId> other =
                CompletableFuture.supplyAsync(
                        () -> {
                            try (Connection second = tables.connection()) {
                                second.createStatement().execute("set lock_timeout 20000");
                                return Written.letter(second, "two");
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        database.commit();
        database.setAutoCommit(true);
        assertThat(read(other.join()).number().serial()).isEqualTo(3);
    }

    @Test
    void whoeverChangesAWordIsFoundOut() throws Exception {
        OfficialLetterId id = Written.letter(database, "a");
        try (Statement tampering = database.createStatement()) {
            tampering.execute(
                    "update letterbook_letter set content = replace(content, 'Titre', 'Autre')");
        }
        assertThat(read(id).intact()).isFalse();
    }

    @Test
    void theFirstReadingCountsAndTheFirstSendingToo() throws Exception {
        OfficialLetterId id = Written.letter(database, "a");
        rows.sent(id, Written.NOW);
        rows.sent(id, Written.NOW.plusSeconds(9));
        assertThat(rows.received(id, Written.NOW.plusSeconds(1), Delivery.ACCOUNT)).isTrue();
        assertThat(rows.received(id, Written.NOW.plusSeconds(2), Delivery.POST)).isFalse();
        assertThat(read(id).sentAt()).isEqualTo(Written.NOW);
        assertThat(read(id).receivedAt()).isEqualTo(Written.NOW.plusSeconds(1));
        assertThat(read(id).receivedBy()).isEqualTo(Delivery.ACCOUNT);
    }
}
