package quebec.monprojet.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class MoveRowsTest {

    private static final Instant NOW = Instant.parse("2016-03-01T03:00:00Z");
    private static final Actor OFFICER = Actor.staff(UUID.randomUUID());
    private final ApplicationNumber number =
            new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(1));

    private Connection database;
    private MoveRows rows;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        rows = new MoveRows(database);
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, in_status_since, version)
                values ('%s', '2016-1', 1, '%s', '%s', 'Tremblay', 'tremblay', date '1985-04-30',
                        'FR', 'CAPPED', 'COMPLETENESS', current_timestamp, current_timestamp, 2)\
                """
                        .formatted(number, UUID.randomUUID(), UUID.randomUUID()));
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

    private static CaseMove found(int version, Instant at) {
        return new CaseMove(
                version,
                Move.FIND_COMPLETE,
                Status.COMPLETENESS,
                Status.PRELIMINARY_EXAMINATION,
                OFFICER,
                at);
    }

    @Test
    void aMoveChangesTheStandingAndStaysWritten() throws SQLException {
        rows.make(number, found(3, NOW), LocalDate.of(2016, 5, 30));
        CaseStanding standing = rows.of(number).orElseThrow();
        assertThat(standing.status()).isEqualTo(Status.PRELIMINARY_EXAMINATION);
        assertThat(standing.version()).isEqualTo(3);
        assertThat(standing.since()).isEqualTo(NOW);
        assertThat(standing.dueOn()).isEqualTo("2016-05-30");
        assertThat(rows.moves(number)).containsExactly(found(3, NOW));
        assertThat(rows.last(number)).contains(found(3, NOW));
    }

    @Test
    void theExaminationBeginsOnceAndOnADayOfMontreal() throws SQLException {
        rows.make(number, found(3, NOW), null);
        rows.make(number, found(4, Instant.parse("2017-03-08T15:00:00Z")), null);
        assertThat(rows.of(number).orElseThrow().examinedOn()).isEqualTo("2016-02-29");
    }

    @Test
    void twoCannotMoveItFromTheSameVersion() throws SQLException {
        rows.make(number, found(3, NOW), null);
        assertThatThrownBy(() -> rows.make(number, found(3, NOW), null))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        run("alter table selection_move drop primary key");
        assertThatCode(() -> rows.make(number, found(3, NOW), null))
                .as("without it")
                .doesNotThrowAnyException();
    }
}
