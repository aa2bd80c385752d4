package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

/** What the table of the register refuses by itself, should ever a desk be wrong: ten places. */
class RegisterConstraintsTest {

    private static final UUID DOSSIER = UUID.randomUUID();
    private static final String PERSON = "a".repeat(64);

    private Connection database;

    @BeforeEach
    void onePlaceIsTaken() throws Exception {
        database = Tables.inMemory().made();
        enter("2026-1", 1, DOSSIER, PERSON);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void thePlaceOfAnotherPersonIsTaken() {
        assertThatCode(() -> enter("2026-1", 2, UUID.randomUUID(), "b".repeat(64)))
                .doesNotThrowAnyException();
    }

    @Test
    void noRankIsGivenTwice() {
        assertRefused("2026-1", 1, UUID.randomUUID(), "b".repeat(64), "REGISTER(PERIOD, RANK)");
    }

    @Test
    void noPersonHoldsTwoPlacesOfAPeriod() throws SQLException {
        assertRefused("2026-1", 2, UUID.randomUUID(), PERSON, "ONE_PLACE_A_PERSON");
        enter("2026-2", 1, UUID.randomUUID(), PERSON);
    }

    @Test
    void noDossierHoldsTwoPlacesOfAPeriod() throws SQLException {
        assertRefused("2026-1", 2, DOSSIER, "b".repeat(64), "ONE_PLACE_A_DOSSIER");
        enter("2026-2", 1, DOSSIER, "b".repeat(64));
    }

    @Test
    void nobodyIsEnteredOverTheCap() throws SQLException {
        enter("2026-1", 10, UUID.randomUUID(), "b".repeat(64));
        assertRefused(
                "2026-1",
                11,
                UUID.randomUUID(),
                "c".repeat(64),
                "NEVER_OVER_THE_CAP_IN_THE_REGISTER");
    }

    private void assertRefused(
            String period, int rank, UUID dossier, String person, String constraint) {
        assertThatThrownBy(() -> enter(period, rank, dossier, person))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(constraint);
    }

    private void enter(String period, int rank, UUID dossier, String person) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement(
                        "insert into register (period, rank, cap, application_number, dossier,"
                                + " person_key, digest, received_ns, recorded_ns, leaf, proof,"
                                + " head_size) values (?, ?, 10, ?, ?, ?, ?, 1, 2, '{}', x'', ?)")) {
            insert.setString(1, period);
            insert.setInt(2, rank);
            insert.setString(3, String.format("%s-%06d-X", period, rank));
            insert.setObject(4, dossier);
            insert.setString(5, person);
            insert.setString(6, "d".repeat(64));
            insert.setInt(7, rank);
            insert.executeUpdate();
        }
    }
}
