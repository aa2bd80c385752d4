package quebec.monprojet.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;

class IncidentFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

    private static IncidentFacts.Typed typed(
            LocalDate began, LocalDate ended, String persons, LocalDate told) {
        return new IncidentFacts.Typed(
                TODAY,
                began,
                ended,
                "Communication non autorisée",
                "Identité, passeport",
                "Un courriel est parti à la mauvaise adresse.",
                persons,
                "true",
                "Élevée",
                "Usurpation d’identité",
                "Faible: le courriel est détruit",
                "false",
                "Rappel du courriel.",
                null,
                told,
                null);
    }

    private static List<String> fields(IncidentFacts.Typed typed) {
        return IncidentFacts.read(typed, TODAY) instanceof Checked.Faulty<IncidentFacts> faulty
                ? faulty.faults().stream().map(Fault::field).toList()
                : List.of();
    }

    @Test
    void whatIsWholeIsRecorded() {
        assertThat(fields(typed(TODAY, TODAY, "1\u00a0200", null))).isEmpty();
    }

    @Test
    void itDoesNotEndBeforeItBegan() {
        assertThat(fields(typed(TODAY, TODAY.minusDays(1), "3", null))).containsExactly("endedOn");
    }

    @Test
    void whoeverWasToldWasToldSomehow() {
        assertThat(fields(typed(null, null, "3", TODAY))).containsExactly("personsToldHow");
    }

    @Test
    void personsAreCountedInDigits() {
        assertThat(fields(typed(null, null, "plusieurs", null))).containsExactly("persons");
        assertThat(fields(typed(null, null, "", null))).containsExactly("persons");
    }

    @Test
    void nothingOfTheFutureHasHappened() {
        assertThat(fields(typed(TODAY.plusDays(1), null, "3", null))).containsExactly("beganOn");
    }

    @Test
    void nobodyIsToldOfWhatIsNotDiscoveredYet() {
        assertThat(fields(typed(null, null, "3", TODAY.minusDays(1))))
                .containsExactly("personsToldOn", "personsToldHow");
    }

    @Test
    void anEntryIsToldApartWithoutItsWords() {
        assertThat(digest("3")).hasSize(64).isEqualTo(digest("3")).isNotEqualTo(digest("4"));
    }

    private static String digest(String persons) {
        return IncidentFacts.read(typed(TODAY, TODAY, persons, null), TODAY)
                        instanceof Checked.Sound<IncidentFacts> sound
                ? sound.value().digest()
                : "";
    }

    @Test
    void twoPeopleWhoAmendAtOnceTakeTurns() throws Exception {
        try (Connection database = Tables.inMemory().made()) {
            entry(database, 1);
            assertThatThrownBy(() -> entry(database, 1))
                    .hasMessageContaining("ENTRIES_FOLLOW_ONE_ANOTHER");
            run(
                    database,
                    "alter table confidentiality_entry drop constraint entries_follow_one_another");
            entry(database, 1);
        }
    }

    private static void entry(Connection database, int turn) throws SQLException {
        run(
                database,
                """
                insert into confidentiality_entry
                       (id, incident, turn, form, discovered_on, nature, categories, circumstances,
                        persons, persons_known, sensitivity, consequences, likelihood, serious,
                        measures, recorded_at, recorded_by)
                values ('%s', 1, %d, '%s', current_date, 'a', 'b', 'c', 1, true, 'd', 'e', 'f',
                        false, 'g', current_timestamp, '%s')\
                """
                        .formatted(UUID.randomUUID(), turn, UUID.randomUUID(), UUID.randomUUID()));
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
