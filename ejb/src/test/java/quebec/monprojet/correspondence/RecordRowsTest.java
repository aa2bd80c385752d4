package quebec.monprojet.correspondence;

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
import quebec.monprojet.account.AccountId;

/** What was written about one of somebody's applications stands in its file, and in no other. */
class RecordRowsTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:40:00Z");
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final String ASKED = "2026-1-000001-O";
    private static final String OTHER = "2026-1-000002-M";

    private Connection database;

    @BeforeEach
    void twoApplications() throws Exception {
        database = Tables.inMemory().made();
        apply(ASKED, 1);
        apply(OTHER, 2);
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    @Test
    void theReminderAndWhatWasEnteredAreAboutTheirNotice() throws Exception {
        UUID notice = notice(ASKED);
        UUID reply = UUID.randomUUID();
        run(
                """
                insert into decision_posted_reply (id, notice, words, posted_on, entered_by,
                                                   entered_at)
                values ('%s', '%s', 'Non', date '2026-02-16', '%s', current_timestamp)\
                """
                        .formatted(reply, notice, UUID.randomUUID()));
        write(LetterKind.REPLY_REMINDER, notice.toString());
        write(LetterKind.REPLY_REMINDER, notice(OTHER).toString());
        write(LetterKind.REPLY_ENTERED, reply.toString());
        assertThat(new RecordRows(database).of(ACCOUNT, ASKED))
                .extracting(LetterRecord::kind)
                .containsExactly(LetterKind.REPLY_ENTERED, LetterKind.REPLY_REMINDER);
    }

    @Test
    void ofTheNumberAloneItsOwn() throws Exception {
        write(LetterKind.ACKNOWLEDGEMENT, ASKED);
        write(LetterKind.ACKNOWLEDGEMENT, OTHER);
        write(LetterKind.PASSWORD_CHANGED, UUID.randomUUID().toString());
        assertThat(new RecordRows(database).of(ACCOUNT, ASKED)).hasSize(1);
        assertThat(new RecordRows(database).of(ACCOUNT)).hasSize(3);
    }

    private void write(LetterKind kind, String subject) throws SQLException {
        new LetterRows(database).add(kind, subject, ACCOUNT, NOW, NOW);
    }

    private UUID notice(String application) throws SQLException {
        UUID notice = UUID.randomUUID();
        run(
                """
                insert into decision_notice (id, application, account, intended, clauses, reasons,
                                             given_by, given_at, given_from, reply_until,
                                             standing_for)
                values ('%s', '%s', '%s', 'REFUSED', 'x', 'y', '%s', current_timestamp,
                        'EXAMINATION',
                        date '2026-03-16', '%s')\
                """
                        .formatted(
                                notice,
                                application,
                                ACCOUNT.value(),
                                UUID.randomUUID(),
                                application));
        return notice;
    }

    private void apply(String number, int rank) throws SQLException {
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, in_status_since, version)
                values ('%s', '2026-1', %d, '%s', '%s', 'Tremblay', 'tremblay', date '1985-04-30',
                        'FR', 'CAPPED', 'EXAMINATION', current_timestamp, current_timestamp, 2)\
                """
                        .formatted(number, rank, UUID.randomUUID(), ACCOUNT.value()));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
