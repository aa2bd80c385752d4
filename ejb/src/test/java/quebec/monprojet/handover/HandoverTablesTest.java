package quebec.monprojet.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/** What the outbox holds, and what it forbids. */
class HandoverTablesTest {

    private static final ApplicationNumber NUMBER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(42));
    private static final ApplicationNumber OTHER =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(43));
    private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2016-09-01T14:00:00Z");

    private Connection database;
    private HandoverRows rows;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        rows = new HandoverRows(database);
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, version, in_status_since)
                values ('%s', '2016-1', 42, '%s', '%s', 'Ruge', 'ruge', date '1984-05-03', 'CO',
                        'CAPPED', 'SELECTED', current_timestamp, 0, current_timestamp)\
                """
                        .formatted(NUMBER, UUID.randomUUID(), ACCOUNT.value()));
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

    private Optional<Long> told(Destination destination, String cause) throws SQLException {
        return told(destination, NUMBER, cause);
    }

    private Optional<Long> told(Destination destination, ApplicationNumber number, String cause)
            throws SQLException {
        return rows.add(
                new HandoverRows.Telling(
                        destination, Kind.FILE, number, ACCOUNT, "{}", cause, NOW));
    }

    private State state(long number) throws SQLException {
        return rows.of(number).orElseThrow().state();
    }

    @Test
    void theSameIsToldOnceToEach() throws SQLException {
        assertThat(told(Destination.LEGACY, "decision/1")).isPresent();
        assertThat(told(Destination.LEGACY, "decision/1")).isEmpty();
        assertThat(told(Destination.FEDERAL, "decision/1")).isPresent();
    }

    @Test
    void twoAtOnceAreStoppedByTheTable() throws SQLException {
        told(Destination.LEGACY, "decision/1");
        told(Destination.LEGACY, "decision/2");
        assertThatThrownBy(() -> run("update handover set cause = 'decision/1'"))
                .hasMessageMatching("(?is).*told_once_to_each.*");
    }

    @Test
    void withoutItsConstraintTheSameWouldBeToldTwice() throws SQLException {
        run("alter table handover drop constraint told_once_to_each");
        told(Destination.LEGACY, "decision/1");
        told(Destination.LEGACY, "decision/2");
        assertThatCode(() -> run("update handover set cause = 'decision/1'"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatOneNodeHasInHandNoOtherSends() throws SQLException {
        long number = told(Destination.LEGACY, "decision/1").orElseThrow();
        assertThat(rows.due(Destination.LEGACY, NOW, 10)).containsExactly(number);
        assertThat(rows.take(number, NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(rows.take(number, NOW, NOW.plusSeconds(60))).isFalse();
        assertThat(rows.due(Destination.LEGACY, NOW.plusSeconds(60), 10)).containsExactly(number);
    }

    @Test
    void withoutAKeyItWaitsAndWhatNobodyTakesIsDead() throws SQLException {
        long number = told(Destination.LEGACY, "decision/1").orElseThrow();
        rows.failed(number, Failure.NO_KEY, NOW.plusSeconds(15));
        assertThat(state(number)).isEqualTo(State.WAITING);
        rows.failed(number, Failure.UNDELIVERED, NOW);
        assertThat(state(number)).isEqualTo(State.DEAD);
        assertThat(rows.again(Destination.LEGACY, number, number, true, NOW)).isEqualTo(1);
        assertThat(rows.due(Destination.LEGACY, NOW, 10)).containsExactly(number);
    }

    @Test
    void anAnswerMayOvertakeTheWordThatItWasSent() throws SQLException {
        long number = told(Destination.LEGACY, "decision/1").orElseThrow();
        rows.acknowledged(number, NOW);
        rows.sent(number, NOW);
        assertThat(state(number)).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void whatWasReceivedIsSentAgainFromANumberOn() throws SQLException {
        long first = told(Destination.LEGACY, "decision/1").orElseThrow();
        long second = told(Destination.LEGACY, "decision/2").orElseThrow();
        rows.acknowledged(first, NOW);
        rows.acknowledged(second, NOW);
        assertThat(rows.again(Destination.LEGACY, second, Long.MAX_VALUE, false, NOW)).isEqualTo(1);
        assertThat(state(first)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(state(second)).isEqualTo(State.WAITING);
        assertThat(rows.again(Destination.FEDERAL, 1, Long.MAX_VALUE, false, NOW)).isZero();
    }

    @Test
    void whateverWaitsForOneKeepsNothingFromTheOther() throws SQLException {
        told(Destination.FEDERAL, "certificate/1");
        told(Destination.FEDERAL, "certificate/2");
        long legacy = told(Destination.LEGACY, "decision/1").orElseThrow();
        assertThat(rows.due(Destination.LEGACY, NOW, 1)).containsExactly(legacy);
    }

    @Test
    void whoeverHasWaitedLongestGoesFirstAndNotWhoeverIsOldest() throws SQLException {
        long failed = told(Destination.LEGACY, "decision/1").orElseThrow();
        long waiting = told(Destination.LEGACY, OTHER, "decision/2").orElseThrow();
        rows.failed(failed, Failure.BROKER_AWAY, NOW.plusSeconds(15));
        assertThat(rows.due(Destination.LEGACY, NOW.plusSeconds(15), 10))
                .containsExactly(waiting, failed);
    }

    @Test
    void whatIsSaidLastOfAFileLeavesLast() throws SQLException {
        long valid = told(Destination.FEDERAL, "certificate/1/issued").orElseThrow();
        long cancelled = told(Destination.FEDERAL, "certificate/1/ended").orElseThrow();
        long elsewhere = told(Destination.LEGACY, "decision/1").orElseThrow();
        rows.failed(valid, Failure.BROKER_AWAY, NOW.plusSeconds(15));
        assertThat(rows.due(Destination.FEDERAL, NOW, 10)).isEmpty();
        assertThat(rows.take(cancelled, NOW, NOW)).isFalse();
        assertThat(rows.take(elsewhere, NOW, NOW)).isTrue();
        rows.sent(valid, NOW.plusSeconds(15));
        assertThat(rows.due(Destination.FEDERAL, NOW.plusSeconds(15), 10))
                .containsExactly(cancelled);
        assertThat(rows.take(cancelled, NOW.plusSeconds(15), NOW.plusSeconds(30))).isTrue();
    }

    @Test
    void aRefusalWinsOverAReceipt() throws SQLException {
        long number = told(Destination.LEGACY, "decision/1").orElseThrow();
        rows.acknowledged(number, NOW);
        rows.refused(number);
        Handover refused = rows.held(number).orElseThrow();
        assertThat(refused.state()).isEqualTo(State.DEAD);
        assertThat(refused.failure()).isEqualTo(Failure.REFUSED);
        assertThat(refused.acknowledgedAt()).isNull();
    }

    @Test
    void whatIsSetOutAgainSaysSinceWhen() throws SQLException {
        long number = told(Destination.LEGACY, "decision/1").orElseThrow();
        assertThat(rows.of(number).orElseThrow().againAt()).isNull();
        rows.again(Destination.LEGACY, number, number, false, NOW.plusSeconds(9));
        assertThat(rows.of(number).orElseThrow().againAt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void onlyWhatWasTakenConfirms() throws SQLException {
        Handover about = rows.of(told(Destination.FEDERAL, "certificate/1").orElseThrow()).get();
        AnswerRows answers = new AnswerRows(database);
        answers.add(confirmation("m-1", about, Fault.NOT_THEIRS, Answer.State.BROKEN));
        assertThat(answers.isConfirmed(about.number())).isFalse();
        assertThat(answers.confirmations(NUMBER)).isEmpty();
        answers.add(confirmation("m-2", about, null, Answer.State.TAKEN));
        assertThat(answers.isConfirmed(about.number())).isTrue();
        assertThat(answers.confirmations(NUMBER)).hasSize(1);
    }

    private static AnswerRows.Kept confirmation(
            String id, Handover about, @Nullable Fault fault, Answer.State state) {
        return new AnswerRows.Kept(
                "federal",
                id,
                NOW,
                AnswerKind.CONFIRMED,
                about,
                fault == null ? null : fault.name(),
                state,
                null);
    }

    @Test
    void anAnswerIsHeardOnce() throws SQLException {
        AnswerRows answers = new AnswerRows(database);
        var answer =
                new AnswerRows.Kept(
                        "federal",
                        "m-1",
                        NOW,
                        AnswerKind.ACKNOWLEDGED,
                        null,
                        null,
                        Answer.State.TAKEN,
                        null);
        assertThat(answers.add(answer)).isTrue();
        assertThat(answers.add(answer)).isFalse();
    }
}
