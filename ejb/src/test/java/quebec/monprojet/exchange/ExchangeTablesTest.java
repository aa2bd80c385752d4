package quebec.monprojet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.Status;

/** What the tables forbid, whatever the code above believes. */
class ExchangeTablesTest {

    private static final Instant NOW = Instant.parse("2016-03-01T15:00:00Z");

    private Connection database;

    @BeforeEach
    void begin() throws Exception {
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

    private void message(String way, String staff, UUID form, int turn) throws SQLException {
        run(
                """
                insert into conversation_message
                       (id, application, form, way, staff, words, sent_on, turn, sent_at, received_at)
                values ('%s', '%s', '%s', '%s', %s, 'Bonjour', date '2016-03-01', %d,
                        current_timestamp, current_timestamp)\
                """
                        .formatted(UUID.randomUUID(), Samples.NUMBER, form, way, staff, turn));
    }

    private String read(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void fromPerson(UUID form, int turn) throws SQLException {
        message("TO_OFFICE", "null", form, turn);
    }

    @Test
    void aFormThatIsSentTwiceIsOneMessage() throws SQLException {
        UUID form = UUID.randomUUID();
        fromPerson(form, 1);
        assertThatThrownBy(() -> fromPerson(form, 2)).hasMessageContaining("A_FORM_IS_ONE_MESSAGE");
        run("alter table conversation_message drop constraint a_form_is_one_message");
        assertThatCode(() -> fromPerson(form, 2)).as("without it").doesNotThrowAnyException();
    }

    @Test
    void nobodyWritesMoreThanTenMessagesADay() throws SQLException {
        fromPerson(UUID.randomUUID(), Message.MOST_A_DAY);
        assertThatThrownBy(() -> fromPerson(UUID.randomUUID(), Message.MOST_A_DAY))
                .hasMessageContaining("MESSAGES_ARE_COUNTED");
        assertThatThrownBy(() -> fromPerson(UUID.randomUUID(), Message.MOST_A_DAY + 1))
                .hasMessageContaining("TEN_MESSAGES_A_DAY");
        run("alter table conversation_message drop constraint ten_messages_a_day");
        assertThatCode(() -> fromPerson(UUID.randomUUID(), Message.MOST_A_DAY + 1))
                .as("without it")
                .doesNotThrowAnyException();
    }

    @Test
    void theOfficeAnswersAsOftenAsItMust() {
        assertThatCode(
                        () ->
                                message(
                                        "TO_PERSON",
                                        "'" + UUID.randomUUID() + "'",
                                        UUID.randomUUID(),
                                        11))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyWritesForTheOfficeUnsigned() {
        assertThatThrownBy(() -> message("TO_PERSON", "null", UUID.randomUUID(), 1))
                .hasMessageContaining("THE_OFFICE_SIGNS");
    }

    @Test
    void theFirstReadingCounts() throws SQLException {
        fromPerson(UUID.randomUUID(), 1);
        ReadingRows rows = new ReadingRows(database);
        StaffId first = new StaffId(UUID.randomUUID());
        Instant later = Instant.now().plusSeconds(60);
        assertThat(rows.read(Samples.NUMBER, Way.TO_OFFICE, first, later)).isEqualTo(1);
        assertThat(rows.read(Samples.NUMBER, Way.TO_OFFICE, null, later.plusSeconds(9))).isZero();
        assertThat(read("select read_by from conversation_message"))
                .isEqualTo(first.value().toString());
    }

    @Test
    void aClockThatIsPutBackTurnsNoReadingAround() throws SQLException {
        fromPerson(UUID.randomUUID(), 1);
        assertThatCode(
                        () ->
                                new ReadingRows(database)
                                        .read(Samples.NUMBER, Way.TO_OFFICE, null, NOW))
                .doesNotThrowAnyException();
        assertThat(read("select count(*) from conversation_message where read_at = received_at"))
                .isEqualTo("1");
    }

    @Test
    void aMessageThatIsOpenedWaitsUntilItIsAnswered() throws SQLException {
        run(
                "insert into selection_application (number, period, rank, dossier, account,"
                        + " family_name, name_key, birth_date, country, stream, status,"
                        + " received_at, version) values ('"
                        + Samples.NUMBER
                        + "', '2016-1', 42, random_uuid(), random_uuid(), 'Müller', 'muller',"
                        + " date '1980-01-01', 'FR', 'CAPPED', 'ACKNOWLEDGED',"
                        + " current_timestamp, 0)");
        UnansweredRows rows = new UnansweredRows(database);
        fromPerson(UUID.randomUUID(), 1);
        assertThat(rows.all(9)).singleElement().extracting(Unanswered::unread).isEqualTo(1L);
        new ReadingRows(database).read(Samples.NUMBER, Way.TO_OFFICE, null, Instant.now());
        assertThat(rows.all(9)).singleElement().extracting(Unanswered::unread).isEqualTo(0L);
        message("TO_PERSON", "'" + UUID.randomUUID() + "'", UUID.randomUUID(), 1);
        assertThat(rows.all(9)).isEmpty();
    }

    @Test
    void anApplicationIsGivenUpOnce() throws SQLException {
        WithdrawalRows rows = new WithdrawalRows(database);
        OwnApplication application =
                new OwnApplication(
                        Samples.NUMBER,
                        Samples.ACCOUNT,
                        new DossierId(new UUID(0, 2)),
                        Status.ACKNOWLEDGED,
                        NOW);
        assertThat(rows.add(application, NOW)).isTrue();
        assertThat(rows.add(application, NOW.plusSeconds(1))).isFalse();
        assertThat(rows.of(Samples.NUMBER)).contains(new Withdrawal(Samples.NUMBER, NOW));
    }
}
