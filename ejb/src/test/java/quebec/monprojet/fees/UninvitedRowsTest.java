package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/** Three acknowledged applications, the first of rank 1. */
class UninvitedRowsTest {

    private static final Instant NOW = Instant.parse("2016-04-01T16:00:00Z");

    private Connection database;
    private UninvitedRows rows;

    @BeforeEach
    void threeApplications() throws Exception {
        database = Tables.inMemory().made();
        rows = new UninvitedRows(database);
        for (int rank = 1; rank <= 3; rank++) {
            run(
                    """
                    insert into selection_application
                           (number, period, rank, dossier, account, family_name, name_key,
                            birth_date, country, stream, status, received_at, acknowledged_at,
                            version)
                    values ('%1$s', '2016-1', %2$d, random_uuid(), random_uuid(), 'x', 'x',
                            date '1990-01-01', 'FR', 'CAPPED', 'ACKNOWLEDGED',
                            timestamp with time zone '2016-02-16 13:30:0%2$d+00:00',
                            timestamp with time zone '2016-02-16 13:30:0%2$d+00:00', 0)\
                    """
                            .formatted(number(rank), rank));
            run(
                    """
                    insert into register (period, rank, cap, application_number, dossier,
                                          person_key, digest, received_ns, recorded_ns, leaf,
                                          proof, head_size)
                    values ('2016-1', %1$d, 10, '%2$s', random_uuid(), random_uuid(), 'd', 1, 2,
                            '{}', x'', 3)\
                    """
                            .formatted(rank, number(rank)));
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whoeverWasAcknowledgedFirstIsInvitedFirst() throws SQLException {
        assertThat(rows.missing(2)).containsExactly(number(1).value(), number(2).value());
    }

    @Test
    void anApplicationWithoutAnAmountKeepsNobodyWaiting() throws SQLException {
        rows.withoutAmount(number(1), NOW);
        rows.withoutAmount(number(2), NOW.plusSeconds(15));
        assertThat(rows.missing(1)).containsExactly(number(3).value());
        rows.withoutAmount(number(1), NOW.plusSeconds(30));
        assertThat(rows.missing(3))
                .as("and it is tried again in its turn")
                .containsExactly(number(3).value(), number(2).value(), number(1).value());
    }

    private static ApplicationNumber number(int rank) {
        return new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(rank));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
