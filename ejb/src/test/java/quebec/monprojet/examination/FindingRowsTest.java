package quebec.monprojet.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class FindingRowsTest {

    private static final Finding FIRST = Sheets.found(Criterion.AGE, 1, 16, null);
    private final ApplicationNumber number =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(1));

    private Connection database;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, in_status_since, version)
                values ('%s', '2016-1', 1, '%s', '%s', 'Tremblay', 'tremblay', date '1985-04-30',
                        'FR', 'CAPPED', 'EXAMINATION', current_timestamp, current_timestamp, 2)\
                """
                        .formatted(number, UUID.randomUUID(), UUID.randomUUID()));
        new FindingRows(database).add(number, FIRST);
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

    @Test
    void whatWasFoundIsReadAgain() throws SQLException {
        assertThat(new FindingRows(database).of(number)).containsExactly(FIRST);
    }

    @Test
    void aFindingIsWhoseFoundIt() throws SQLException {
        FindingRows rows = new FindingRows(database);
        List<String> asked = List.of(number.value());
        assertThat(rows.foundBy(FIRST.by(), asked)).containsExactly(number.value());
        assertThat(rows.foundBy(new StaffId(UUID.randomUUID()), asked)).isEmpty();
        assertThat(rows.foundBy(FIRST.by(), List.of())).isEmpty();
    }

    @Test
    void twoWhoSawTheSameFindingCannotBothAddTheNext() throws SQLException {
        FindingRows rows = new FindingRows(database);
        Finding next = Sheets.found(Criterion.AGE, 2, 14, "Né un mois plus tôt.");
        rows.add(number, next);
        assertThatThrownBy(() -> rows.add(number, next))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
    }

    @Test
    void withoutThatKeyBothWouldHave() throws SQLException {
        run("alter table examination_finding drop constraint one_finding_a_turn");
        assertThatCode(() -> new FindingRows(database).add(number, FIRST))
                .doesNotThrowAnyException();
    }

    @Test
    void theDatabaseTooRefusesPointsThatNothingExplains() {
        assertThatThrownBy(() -> run("update examination_finding set points = 14"))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class)
                .hasMessageContaining("FOUND_OTHERWISE_FOR_A_REASON");
    }
}
