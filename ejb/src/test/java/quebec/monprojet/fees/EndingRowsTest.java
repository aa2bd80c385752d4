package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.Tables;
import quebec.monprojet.intake.ApplicationNumber;

/** One application that is paid for, of a period that an approved decision cancels. */
class EndingRowsTest {

    private static final ApplicationNumber NUMBER = Samples.NUMBER;

    private Connection database;
    private EndingRows rows;

    @BeforeEach
    void oneApplication() throws Exception {
        database = Tables.inMemory().made();
        rows = new EndingRows(database);
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, acknowledged_at, version)
                values ('%s', '%s', %d, random_uuid(), random_uuid(), 'x', 'x',
                        date '1990-01-01', 'FR', 'CAPPED', 'COMPLETENESS', current_timestamp,
                        current_timestamp, 0)\
                """
                        .formatted(NUMBER, NUMBER.period().value(), NUMBER.rank().value()));
        new UninvitedRows(database).add(Samples.invitation().view());
        run(
                """
                insert into cancelling_decision (number, period, reason, legal_basis, drafted_by,
                                                 drafted_at, approved_by, approved_at)
                values ('ANN-1', '%s', 'Une raison assez longue.', 'art. 3.5', random_uuid(),
                        current_timestamp, random_uuid(), current_timestamp)\
                """
                        .formatted(NUMBER.period().value()));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGED", "COMPLETENESS", "INTENTION", "SECOND_LOOK", "RECONSIDERATION"})
    void whatNobodyHasDecidedEnds(String status) throws SQLException {
        stands(status);
        assertThat(rows.ending(10)).containsExactly(NUMBER.value());
        assertThat(rows.standing(NUMBER.period()).applications()).isOne();
        assertThat(rows.undecided(NUMBER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SELECTED", "REFUSED", "REJECTED"})
    void whatIsDecidedStays(String status) throws SQLException {
        stands(status);
        assertThat(rows.ending(10)).isEmpty();
        assertThat(rows.standing(NUMBER.period()).applications()).isZero();
        assertThat(rows.undecided(NUMBER)).isFalse();
    }

    @Test
    void whatWasGivenUpIsNoLongerThereToEnd() throws SQLException {
        run("update fee_invitation set withdrawn_at = current_timestamp");
        assertThat(rows.ending(10)).isEmpty();
        assertThat(rows.standing(NUMBER.period()).applications()).isZero();
    }

    @Test
    void aDraftEndsNothing() throws SQLException {
        run("update cancelling_decision set approved_by = null, approved_at = null");
        assertThat(rows.ending(10)).isEmpty();
        assertThat(rows.standing(NUMBER.period()).applications())
                .as("and yet says what it would")
                .isOne();
    }

    @Test
    void onlyWhatWasPaidIsGivenBack() throws SQLException {
        assertThat(rows.standing(NUMBER.period())).isEqualTo(new Reach(1, new Money(0)));
        run("update fee_invitation set state = 'PAID', ended_at = current_timestamp");
        Money paid = Samples.invitation().view().fees().total();
        assertThat(rows.standing(NUMBER.period())).isEqualTo(new Reach(1, paid));
        assertThat(rows.ended(NUMBER.period())).isEqualTo(new Reach(0, new Money(0)));
    }

    @Test
    void whatWasEndedIsCountedWithWhatIsOwedForIt() throws SQLException {
        run("update fee_invitation set state = 'CANCELLED', ended_at = current_timestamp");
        assertThat(rows.standing(NUMBER.period()).applications()).isZero();
        assertThat(rows.ended(NUMBER.period())).isEqualTo(new Reach(1, new Money(0)));
    }

    private void stands(String status) throws SQLException {
        run("update selection_application set status = '" + status + "'");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
