package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

/** What the tables forbid, whatever the code above believes. */
class FeeTablesTest {

    private static final String APPLICATION = Samples.NUMBER.value();
    private static final String OTHER = "2016-1-000043-Z";

    private Connection database;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        assertThat(new UninvitedRows(database).add(Samples.invitation().view())).isTrue();
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

    private void pay(String application, String reference, String verdict) throws SQLException {
        run(
                """
                insert into fee_payment (id, application, channel, means, reference, amount,
                                         received_at, recorded_at, verdict, accepted_for)
                values ('%s', '%s', 'GATEWAY', 'CARD', '%s', 127100, current_timestamp,
                        current_timestamp, '%s', %s)\
                """
                        .formatted(
                                UUID.randomUUID(),
                                application,
                                reference,
                                verdict,
                                verdict.equals("ACCEPTED") ? "'" + application + "'" : "null"));
    }

    private void attempt(String openFor) throws SQLException {
        run(
                """
                insert into fee_attempt (id, application, amount, state, open_for, begun_at,
                                         expires_at, next_at)
                values ('%s', '%s', 1, 'BEGUN', '%s', current_timestamp, current_timestamp,
                        current_timestamp)\
                """
                        .formatted(UUID.randomUUID(), APPLICATION, openFor));
    }

    private void drop(String table, String constraint) throws SQLException {
        run("alter table %s drop constraint %s".formatted(table, constraint));
    }

    private List<String> overdue() throws SQLException {
        return new OverdueRows(database).of(Samples.TOO_LATE, 10);
    }

    private void letter(String sent) throws SQLException {
        run(
                """
                insert into letter (kind, subject, account, created_at, next_at, sent_at)
                values ('FEES_INVITED', '%s', '%s', current_timestamp, current_timestamp, %s)\
                """
                        .formatted(APPLICATION, UUID.randomUUID(), sent));
    }

    @Test
    void aPlaceWhoseInvitationNeverLeftIsKept() throws SQLException {
        letter("null");
        assertThat(overdue()).isEmpty();
        assertThat(new OverdueRows(database).isOver(APPLICATION)).isFalse();
    }

    @Test
    void aPlaceWhoseInvitationLeftIsOverOnceItsTimeIs() throws SQLException {
        letter("current_timestamp");
        assertThat(overdue()).containsExactly(APPLICATION);
        assertThat(new OverdueRows(database).isOver(APPLICATION)).isTrue();
    }

    @Test
    void aClockThatRunsAheadGivesUpNobodysPlace() throws SQLException {
        letter("current_timestamp");
        run("update fee_invitation set due_before = current_timestamp + interval '1' hour");
        assertThat(new OverdueRows(database).of(Instant.now().plusSeconds(9_999), 10)).isEmpty();
        assertThat(new OverdueRows(database).isOver(APPLICATION)).isFalse();
    }

    @Test
    void anApplicationIsInvitedOnce() throws SQLException {
        assertThat(new UninvitedRows(database).add(Samples.invitation().view())).isFalse();
    }

    @Test
    void anApplicationIsPaidOnce() throws SQLException {
        pay(APPLICATION, "T-1", "ACCEPTED");
        assertThatThrownBy(() -> pay(APPLICATION, "T-2", "ACCEPTED"))
                .hasMessageMatching("(?is).*an_application_is_paid_once.*");
        assertThatCode(() -> pay(APPLICATION, "T-2", "SECOND")).doesNotThrowAnyException();
    }

    @Test
    void withoutItsConstraintAnApplicationWouldBePaidTwice() throws SQLException {
        drop("fee_payment", "an_application_is_paid_once");
        pay(APPLICATION, "T-1", "ACCEPTED");
        assertThatCode(() -> pay(APPLICATION, "T-2", "ACCEPTED")).doesNotThrowAnyException();
    }

    @Test
    void aTransactionCountsOnceForWhicheverApplication() throws SQLException {
        pay(APPLICATION, "T-1", "ACCEPTED");
        assertThatThrownBy(() -> pay(OTHER, "T-1", "ACCEPTED"))
                .hasMessageMatching("(?is).*a_transaction_counts_once.*");
    }

    @Test
    void withoutItsConstraintATransactionWouldCountTwice() throws SQLException {
        drop("fee_payment", "a_transaction_counts_once");
        pay(APPLICATION, "T-1", "ACCEPTED");
        assertThatCode(() -> pay(OTHER, "T-1", "ACCEPTED")).doesNotThrowAnyException();
    }

    @Test
    void whatIsAcceptedIsAcceptedForItsOwnApplication() {
        assertThatThrownBy(
                        () ->
                                run(
                                        """
                                        insert into fee_payment
                                               (id, application, channel, means, reference,
                                                amount, received_at, recorded_at, recorded_by,
                                                verdict, accepted_for)
                                        select random_uuid(), '%s', 'GATEWAY', 'CARD', 'T-9', 1,
                                               current_timestamp, current_timestamp, null,
                                               'ACCEPTED', '%s'\
                                        """
                                                .formatted(APPLICATION, OTHER)))
                .hasMessageMatching("(?is).*accepted_for_its_application.*");
    }

    @Test
    void oneAttemptAtATimeIsOpen() throws SQLException {
        attempt(APPLICATION);
        assertThatThrownBy(() -> attempt(APPLICATION))
                .hasMessageMatching("(?is).*one_attempt_at_a_time.*");
    }

    @Test
    void anAmountIsTheSumOfItsLines() {
        assertThatThrownBy(() -> run("update fee_invitation set amount = 1"))
                .hasMessageMatching("(?is).*the_amount_is_the_sum.*");
    }

    @Test
    void whatIsOverHasAnInstant() {
        assertThatThrownBy(() -> run("update fee_invitation set state = 'EXPIRED'"))
                .hasMessageMatching("(?is).*ended_when_no_longer_invited.*");
    }
}
