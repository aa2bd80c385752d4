package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.dossier.Stream;

/** How many applications each stratum holds is counted sort by sort. */
class TurnRowsTest {

    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);

    private Connection database;
    private TurnRows rows;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        rows = new TurnRows(database);
        receive(1, "FR", "EXAMINATION", "2017-02-28 12:00:00+00");
        receive(2, "FR", "EXAMINATION", "2017-03-01 04:59:59+00");
        receive(3, "FR", "EXAMINATION", "2017-03-01 05:00:00+00");
        receive(4, "MA", "COMPLETENESS", "2017-03-02 12:00:00+00");
        receive(5, "MA", "REFUSED", "2017-03-02 12:00:00+00");
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    @Test
    void thoseThatNoStratumTellsApartAreCountedTogether() throws SQLException {
        assertThat(rows.alike(List.of())).hasSize(2).containsValues(3L, 1L);
    }

    @Test
    void aDayTellsThoseOfItsMorningFromThoseBefore() throws SQLException {
        assertThat(rows.alike(List.of(MARCH)).values()).containsExactlyInAnyOrder(2L, 1L, 1L);
    }

    @Test
    void eachStratumHoldsWhatItWouldHoldOneByOne() throws SQLException {
        var terms =
                new ProcessingOrder.Terms(
                        "O-1",
                        LocalDate.of(2017, 4, 1),
                        "Gazette",
                        "Une raison",
                        "art. 3.5",
                        List.of(
                                new Stratum("Avant mars", null, null, Set.of(), MARCH),
                                new Stratum("Maroc", Stream.CAPPED, null, Set.of("MA"), null)));
        assertThat(terms.places(rows.alike(List.of(MARCH))))
                .isEqualTo(Map.of(1, 2L, 2, 1L, Stratum.NONE, 1L));
    }

    private void receive(int rank, String country, String status, String at) throws SQLException {
        try (Statement insert = database.createStatement()) {
            insert.execute(
                    """
                    insert into selection_application
                           (number, period, rank, dossier, account, family_name, name_key,
                            birth_date, country, stream, status, received_at, in_status_since,
                            version)
                    values ('A%d', '2016-1', %d, random_uuid(), random_uuid(), 'Tremblay',
                            'tremblay', date '1985-04-30', '%s', 'CAPPED', '%s',
                            timestamp with time zone '%s', current_timestamp, 0)\
                    """
                            .formatted(rank, rank, country, status, at));
        }
    }
}
