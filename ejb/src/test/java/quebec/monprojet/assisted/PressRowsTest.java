package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

/** For whom the button is to be pressed. */
class PressRowsTest {

    private static final PeriodNumber NOW = new PeriodNumber("2027-1");
    private static final UUID DOSSIER = new UUID(0, 1);
    private static final UUID TWIN = new UUID(0, 2);
    private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");
    private static final String PERSON = "p".repeat(64);

    private Connection database;

    @BeforeEach
    void sealADossierOnPaper() throws Exception {
        database = Tables.inMemory().made();
        UUID file = new UUID(0, 3);
        UUID member = new UUID(0, 4);
        run(
                """
                insert into dossier (id, account, status, stream, person_key, family_name,
                                     birth_date, country, digest, sealed_at, version)
                values ('%s', '%s', 'SEALED', 'CAPPED', '%s', 'Tremblay', current_date, 'FR', '%s',
                        current_timestamp, 0)\
                """
                        .formatted(DOSSIER, Papers.PERSON, PERSON, Papers.DIGEST.hex()));
        run(
                """
                insert into paper_file (id, account, reference, family_name, birth_date, address,
                                        arrived_on, opened_by, opened_at, version)
                values ('%s', '%s', 'P-1', 'Tremblay', current_date, 'a', current_date, '%s',
                        current_timestamp, 0)\
                """
                        .formatted(file, Papers.PERSON, member));
        run(
                "insert into paper_seal (file, member, digest, sealed_at)"
                        + " values ('%s', '%s', '%s', current_timestamp)"
                                .formatted(file, member, Papers.DIGEST.hex()));
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    @Test
    void whoeverIsSealedAndHasNoAnswerIsPressed() throws Exception {
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void anAnswerInThisPeriodIsFinal() throws Exception {
        pressed(NOW.value(), "FULL", null);
        assertThat(pending()).isZero();
    }

    @Test
    void whoeverHoldsAPlaceOfAnEarlierPeriodNeedsNoOther() throws Exception {
        place("2026-1", 1, DOSSIER, PERSON);
        assertThat(pending()).isZero();
    }

    /** What was received once would have kept them out of every period to come. */
    @Test
    void whoeverLostTheirPlaceIsPressedAgain() throws Exception {
        String number = place("2026-1", 1, DOSSIER, PERSON);
        pressed("2026-1", "RECEIVED", number);
        lose(number);
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void whoeverHadAnotherDossierOnceIsPressedAgain() throws Exception {
        String number = place("2026-1", 1, TWIN, PERSON);
        pressed("2026-1", "OTHER_HELD", number);
        assertThat(pending()).isZero();
        lose(number);
        assertThat(pending()).isEqualTo(1);
    }

    /** They are to be told which of their dossiers has the place. */
    @Test
    void whoeverHoldsThePlaceByAnotherDossierIsAnswered() throws Exception {
        place(NOW.value(), 1, TWIN, PERSON);
        assertThat(pending()).isEqualTo(1);
    }

    /** A node died between the answer and its record. */
    @Test
    void whatIsReceivedAndNotOnRecordIsPressedAgain() throws Exception {
        place(NOW.value(), 1, DOSSIER, PERSON);
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void otherStreamsAreNotPressedHere() throws Exception {
        assertThat(new PressRows(database).pending(NOW, Stream.EXEMPT, LATER)).isEmpty();
    }

    @Test
    void whatIsSealedAfterTheEndIsNotPresented() throws Exception {
        assertThat(new PressRows(database).pending(NOW, Stream.CAPPED, Instant.EPOCH)).isEmpty();
    }

    @Test
    void everyPressOfAPersonIsKnownAndTheirPlace() throws Exception {
        pressed("2026-1", "FULL", null);
        String number = place(NOW.value(), 7, DOSSIER, PERSON);
        pressed(NOW.value(), "RECEIVED", number);
        PressRows rows = new PressRows(database);
        assertThat(rows.of(List.of(Papers.PERSON)).get(Papers.PERSON)).hasSize(2);
        assertThat(rows.places(List.of(Papers.PERSON)).get(Papers.PERSON)).hasToString(number);
        assertThat(rows.of(List.of())).isEmpty();
    }

    private int pending() throws SQLException {
        return new PressRows(database).pending(NOW, Stream.CAPPED, LATER).size();
    }

    private String place(String period, int rank, UUID dossier, String person) throws SQLException {
        String number = new ApplicationNumber(new PeriodNumber(period), new Rank(rank)).toString();
        run(
                """
                insert into register (period, rank, cap, application_number, dossier, person_key,
                                      digest, received_ns, recorded_ns, leaf, proof, head_size)
                values ('%s', %d, 10, '%s', '%s', '%s', '%s', 1, 2, '{}', cast('' as bytea), %2$d)\
                """
                        .formatted(period, rank, number, dossier, person, Papers.DIGEST.hex()));
        return number;
    }

    private void lose(String application) throws SQLException {
        run(
                """
                insert into fee_invitation (application, period, account, tariff_year,
                                            to_be_confirmed, applicant_fee, spouse_fee,
                                            dependant_fee, spouses, dependants, amount, invited_at,
                                            due_before, state, ended_at)
                values ('%s', '2026-1', '%s', 2026, false, 1, 1, 1, 0, 0, 1, timestamp '2026-01-01',
                        timestamp '2026-02-01', 'EXPIRED', timestamp '2026-02-01')\
                """
                        .formatted(application, Papers.PERSON));
    }

    private void pressed(String period, String outcome, @Nullable String application)
            throws SQLException {
        run(
                """
                insert into paper_press (period, dossier, digest, due_at, answered_at, outcome,
                                         application)
                values ('%s', '%s', '%s', current_timestamp, current_timestamp, '%s', %s)\
                """
                        .formatted(
                                period,
                                DOSSIER,
                                Papers.DIGEST.hex(),
                                outcome,
                                application == null ? "null" : "'" + application + "'"));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
