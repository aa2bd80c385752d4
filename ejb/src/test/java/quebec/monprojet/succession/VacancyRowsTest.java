package quebec.monprojet.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodNumber;

/** Two applications, of ranks 4 and 7. */
class VacancyRowsTest {

    private static final PeriodNumber PERIOD = new PeriodNumber("2016-1");
    private static final Instant GIVEN_UP = Instant.parse("2016-04-01T16:00:00Z");
    private static final Instant DUE = PassingOn.passesAt(GIVEN_UP);

    private Connection database;
    private VacancyRows rows;

    @BeforeEach
    void twoApplications() throws Exception {
        database = Tables.inMemory().made();
        rows = new VacancyRows(database);
        for (int rank : new int[] {4, 7}) {
            run(
                    """
                    insert into selection_application
                           (number, period, rank, dossier, account, family_name, name_key,
                            birth_date, country, stream, status, received_at, version)
                    values ('%s', '2016-1', %d, random_uuid(), random_uuid(), 'x', 'x',
                            date '1990-01-01', 'FR', 'CAPPED', 'ACKNOWLEDGED',
                            current_timestamp, 0)\
                    """
                            .formatted(number(rank), rank));
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aPlaceIsGivenUpOnce() throws SQLException {
        assertThat(rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP)).isTrue();
        assertThat(rows.giveUp(number(4), Cause.WITHDRAWN, DUE)).isFalse();
    }

    @Test
    void itIsDueOnceItsHolderHadTheirTimeAndNotBefore() throws SQLException {
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP);
        assertThat(rows.first(PERIOD, DUE.minusNanos(1_000))).isEmpty();
        assertThat(rows.first(PERIOD, DUE))
                .contains(new Vacancy(number(4), new Rank(4), Cause.UNPAID));
    }

    @Test
    void whatWasRestoredIsNotDue() throws SQLException {
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP);
        rows.restore(number(4), GIVEN_UP.plusSeconds(1));
        assertThat(rows.first(PERIOD, DUE)).isEmpty();
    }

    @Test
    void whatAPaymentBroughtBackMayBeGivenUpAgain() throws SQLException {
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP);
        rows.restore(number(4), GIVEN_UP.plusSeconds(1));
        assertThat(rows.giveUp(number(4), Cause.WITHDRAWN, GIVEN_UP.plusSeconds(2))).isTrue();
        assertThat(rows.first(PERIOD, DUE))
                .contains(new Vacancy(number(4), new Rank(4), Cause.WITHDRAWN));
    }

    @Test
    void whoeverDidNotPayAndWithdrawsThenGaveItUpForGood() throws SQLException {
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP);
        invited(4, "EXPIRED");
        trying(4);
        assertThat(rows.first(PERIOD, DUE)).as("while a payment may turn out").isEmpty();
        assertThat(rows.giveUp(number(4), Cause.WITHDRAWN, DUE)).isFalse();
        assertThat(rows.first(PERIOD, DUE))
                .contains(new Vacancy(number(4), new Rank(4), Cause.WITHDRAWN));
    }

    @Test
    void whatIsNotFreeKeepsNoOtherPlaceWaiting() throws SQLException {
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP.minusSeconds(9));
        rows.giveUp(number(7), Cause.UNPAID, GIVEN_UP);
        invited(4, "PAID");
        assertThat(rows.first(PERIOD, DUE).orElseThrow().place()).isEqualTo(new Rank(7));
        run("update fee_invitation set state = 'EXPIRED'");
        assertThat(rows.first(PERIOD, DUE).orElseThrow().place()).isEqualTo(new Rank(4));
    }

    @Test
    void whoeverPaidAndWithdrewHoldsNoPlace() throws SQLException {
        invited(4, "PAID");
        rows.giveUp(number(4), Cause.WITHDRAWN, GIVEN_UP);
        assertThat(rows.first(PERIOD, DUE)).isPresent();
    }

    @Test
    void whatWasCancelledIsNotGivenUp() throws SQLException {
        invited(4, "CANCELLED");
        assertThat(rows.giveUp(number(4), Cause.WITHDRAWN, GIVEN_UP)).isFalse();
        assertThat(rows.first(PERIOD, DUE)).isEmpty();
    }

    private void invited(int rank, String state) throws SQLException {
        run(
                """
                insert into fee_invitation
                       (application, period, account, tariff_year, to_be_confirmed, applicant_fee,
                        spouse_fee, dependant_fee, spouses, dependants, amount, invited_at,
                        due_before, state, ended_at)
                values ('%s', '2016-1', random_uuid(), 2016, false, 1, 1, 1, 0, 0, 1,
                        timestamp with time zone '2016-03-01 00:00:00+00:00',
                        timestamp with time zone '2016-03-31 00:00:00+00:00', '%s',
                        current_timestamp)\
                """
                        .formatted(number(rank), state));
    }

    private void trying(int rank) throws SQLException {
        run(
                """
                insert into fee_attempt (id, application, amount, state, open_for, begun_at,
                                         expires_at, next_at)
                values (random_uuid(), '%1$s', 1, 'BEGUN', '%1$s', current_timestamp,
                        current_timestamp, current_timestamp)\
                """
                        .formatted(number(rank)));
    }

    @Test
    void whatWaitedLongerPassesFirstAndOfADayTheLowerRank() throws SQLException {
        rows.giveUp(number(7), Cause.UNPAID, GIVEN_UP);
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP.plusSeconds(60));
        assertThat(rows.first(PERIOD, DUE).orElseThrow().place()).isEqualTo(new Rank(4));
        run("update place_given_up set passes_at = passes_at - interval '1' day where place = 7");
        assertThat(rows.first(PERIOD, DUE).orElseThrow().place()).isEqualTo(new Rank(7));
    }

    @Test
    void onlyPeriodsWhoseDecisionSaysSoAreDue() throws SQLException {
        rows.giveUp(number(4), Cause.UNPAID, GIVEN_UP);
        decide("null");
        assertThat(rows.periods(DUE)).isEmpty();
        run("delete from opening_decision");
        decide("timestamp with time zone '2099-01-01 00:00:00+00:00'");
        assertThat(rows.periods(DUE)).containsExactly(PERIOD);
        assertThat(rows.periods(DUE.minus(Duration.ofDays(1)))).isEmpty();
    }

    /** Open for so long that the clock of the database is before its end. */
    private void decide(String until) throws SQLException {
        run(
                """
                insert into opening_decision
                       (number, period, kind, order_rule, reason, legal_basis, cap, opens_at,
                        closes_at, outage_tolerance_seconds, document, hash, drafted_by,
                        drafted_at, places_pass_on_until)
                values ('D-1', '2016-1', 'CAPPED', 'FIRST_COME', 'x', 'x', 10,
                        timestamp with time zone '2098-12-01 00:00:00+00:00',
                        timestamp with time zone '2098-12-02 00:00:00+00:00', 60, '{}', 'x',
                        random_uuid(), current_timestamp, %s)\
                """
                        .formatted(until));
    }

    private static ApplicationNumber number(int rank) {
        return new ApplicationNumber(PERIOD, new Rank(rank));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
