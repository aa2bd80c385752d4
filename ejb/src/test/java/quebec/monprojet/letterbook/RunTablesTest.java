package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.letterbook.Issued.Failure;
import quebec.monprojet.selection.Status;

class RunTablesTest {

    private static final StaffId ME = new StaffId(UUID.randomUUID());
    private static final UUID CARRIER = UUID.randomUUID();
    private static final RunFilter EXAMINED = new RunFilter(Status.EXAMINATION, null, null);

    private final RunId run = new RunId(UUID.randomUUID());
    private final Tables tables = Tables.inMemory();
    private Connection database;
    private RunRows runs;
    private ItemRows items;

    @BeforeEach
    void threeOfWhomTwoAreWrittenTo() throws Exception {
        database = tables.made();
        runs = new RunRows(database);
        items = new ItemRows(database);
        Written.applicant(database, 1, "EXAMINATION");
        Written.applicant(database, 2, "SELECTED");
        Written.applicant(database, 3, "EXAMINATION");
        Template template =
                new TemplateRows(database).inForce(OfficialKind.GENERAL, Written.NOW).orElseThrow();
        runs.add(run, template, EXAMINED, 2, ME, Written.NOW);
        assertThat(new ApplicantRows(database).enter(run, EXAMINED, null, Written.NOW))
                .isEqualTo(2);
        runs.start(run, RunState.RUNNING, 2, ME, Written.NOW);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private long first() throws SQLException {
        return items.due(Written.NOW, 10).get(0);
    }

    private void make(long item) throws SQLException {
        items.made(item, Written.letter(database, "item " + item), Written.NOW);
    }

    @Test
    void aFilterFindsWhomItSays() throws Exception {
        ApplicantRows applicants = new ApplicantRows(database);
        assertThat(applicants.count(EXAMINED, null)).isEqualTo(2);
        assertThat(applicants.count(new RunFilter(null, null, null), null)).isEqualTo(3);
        assertThat(applicants.first(EXAMINED, 1))
                .extracting(Applicant::name)
                .containsExactly("Zoé Tremblay");
    }

    @Test
    void whoHoldsNoCertificateIsLeftOutOfALetterThatTellsOfOne() throws Exception {
        ApplicantRows applicants = new ApplicantRows(database);
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(applicants.count(EXAMINED, day)).isZero();
        assertThat(applicants.uncertified(EXAMINED, day))
                .containsExactly(Written.application(1).value(), Written.application(3).value());
    }

    @Test
    void whoWasWrittenSuchALetterBeforeIsNamed() throws Exception {
        ApplicantRows applicants = new ApplicantRows(database);
        assertThat(applicants.told(OfficialKind.GENERAL, EXAMINED, null)).isEmpty();
        Written.letter(database, "once");
        assertThat(applicants.told(OfficialKind.GENERAL, EXAMINED, null))
                .containsExactly(Written.application(1).value());
        assertThat(applicants.told(OfficialKind.CERTIFICATE_SENT, EXAMINED, null)).isEmpty();
    }

    @Test
    void aRunOfWhichSomeFailedIsNotWhole() throws Exception {
        make(first());
        assertThat(started().isPartial()).isFalse();
        for (long left : items.due(Written.NOW, 10)) {
            items.failed(left, Issued.Failure.BROKEN, Written.NOW);
        }
        assertThat(runs.close(Written.NOW)).isEqualTo(1);
        assertThat(started().isPartial()).isTrue();
    }

    private LetterRun started() throws SQLException {
        return runs.of(run).orElseThrow();
    }

    @Test
    void whoHasMovedOnSinceTheStartIsFoundNoLonger() throws Exception {
        ApplicantRows applicants = new ApplicantRows(database);
        assertThat(applicants.finds(EXAMINED, Written.application(1))).isTrue();
        moves(1, "REFUSED");
        assertThat(applicants.finds(EXAMINED, Written.application(1))).isFalse();
    }

    @Test
    void samplesAreOfThoseWhoAreWrittenTo() throws Exception {
        ApplicantRows applicants = new ApplicantRows(database);
        Written.applicant(database, 4, "EXAMINATION");
        moves(1, "REFUSED");
        assertThat(applicants.entered(started(), 3))
                .extracting(Applicant::number)
                .containsExactly(Written.application(3));
    }

    private void moves(int rank, String status) throws SQLException {
        try (Statement move = database.createStatement()) {
            move.execute(
                    "update selection_application set status = '%s' where number = '%s'"
                            .formatted(status, Written.application(rank)));
        }
    }

    @Test
    void aHundredLettersADayAreOnePersonsToSendAlone() throws Exception {
        AloneRows alone = new AloneRows(database);
        LocalDate today = LocalDate.of(2026, 3, 1);
        assertThat(alone.take(ME, today, 60)).isTrue();
        assertThat(alone.take(ME, today, 41)).isFalse();
        assertThat(alone.take(ME, today, 40)).isTrue();
        assertThat(alone.take(ME, today, 1)).isFalse();
        assertThat(alone.take(ME, today.plusDays(1), 100)).isTrue();
        assertThat(alone.take(new StaffId(UUID.randomUUID()), today, 101)).isFalse();
    }

    @Test
    void nobodyIsInARunTwice() {
        assertThatThrownBy(
                        () -> new ApplicantRows(database).enter(run, EXAMINED, null, Written.NOW))
                .hasMessageContaining("ONE_LETTER_OF_A_RUN");
    }

    @Test
    void whatIsMadeIsNotMadeAgain() throws Exception {
        long item = first();
        assertThat(items.claim(item)).isPresent();
        make(item);
        assertThat(items.claim(item)).isEmpty();
        assertThat(items.due(Written.NOW, 10)).hasSize(1);
    }

    @Test
    void aRunThatStandsStillMakesNothing() throws Exception {
        long item = first();
        runs.turn(run, RunState.PAUSED, Written.NOW);
        assertThat(items.claim(item)).isEmpty();
        assertThat(items.due(Written.NOW, 10)).isEmpty();
    }

    @Test
    void whoeverRetriesWhileARunIsClosedKeepsItOpen() throws Exception {
        for (long item : items.due(Written.NOW, 10)) {
            items.failed(item, Failure.NO_CERTIFICATE, Written.NOW);
        }
        ExecutorService sweeper = Executors.newSingleThreadExecutor();
        try (Connection another = tables.connection()) {
            database.setAutoCommit(false);
            runs.locked(run);
            items.again(run, Written.NOW);
            Future<Integer> closed = sweeper.submit(() -> new RunRows(another).close(Written.NOW));
            while (!isSomebodyKeptWaiting()) {
                Thread.onSpinWait();
            }
            database.commit();
            assertThat(closed.get()).isZero();
            assertThat(started().state()).isEqualTo(RunState.RUNNING);
        } finally {
            sweeper.shutdownNow();
        }
    }

    private boolean isSomebodyKeptWaiting() throws SQLException {
        try (Statement select = database.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "select 1 from information_schema.sessions where blocker_id is not null")) {
            return row.next();
        }
    }

    @Test
    void whatWasAnnouncedIsDueAgainOnceItsNodeIsDead() throws Exception {
        List<Long> both = items.due(Written.NOW, 10);
        items.announced(both, CARRIER, Written.NOW.plus(Duration.ofMinutes(25)));
        assertThat(items.due(Written.NOW, 10)).isEmpty();
        assertThat(items.takeOver(Written.NOW)).isEqualTo(2);
        assertThat(items.due(Written.NOW, 10)).isEqualTo(both);
    }

    @Test
    void whatWasAnnouncedDuringAPauseIsDueOnceItIsOver() throws Exception {
        List<Long> both = items.due(Written.NOW, 10);
        items.announced(both, CARRIER, Written.NOW.plus(Duration.ofMinutes(25)));
        items.wake(run, Written.NOW);
        assertThat(items.due(Written.NOW, 10)).isEqualTo(both);
    }

    @Test
    void aFailureIsCountedAndMayBeTriedAgain() throws Exception {
        make(first());
        items.failed(first(), Failure.NO_RECIPIENT, Written.NOW);
        Progress progress = items.progress(run, Written.NOW.minusSeconds(60));
        assertThat(progress.made()).isEqualTo(1);
        assertThat(progress.failures()).containsEntry(Failure.NO_RECIPIENT, 1);
        assertThat(progress.all()).isEqualTo(2);
        assertThat(items.again(run, Written.NOW)).isEqualTo(1);
        assertThat(items.due(Written.NOW, 10)).hasSize(1);
    }

    @Test
    void aRunIsOverOnceNothingIsLeft() throws Exception {
        make(first());
        assertThat(runs.close(Written.NOW)).isZero();
        make(first());
        assertThat(runs.close(Written.NOW)).isEqualTo(1);
        assertThat(runs.of(run).orElseThrow().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void theTableItselfWantsTwoForALongRun() throws Exception {
        try (Statement alone = database.createStatement()) {
            assertThatThrownBy(() -> alone.execute("update letterbook_run set found = 101"))
                    .hasMessageContaining("A_LONG_RUN_IS_CONFIRMED");
            assertThatThrownBy(
                            () ->
                                    alone.execute(
                                            "update letterbook_run set confirmed_by = started_by,"
                                                    + " confirmed_at = started_at"))
                    .hasMessageContaining("RUN_CONFIRMED_BY_ANOTHER");
        }
    }

    @Test
    void theEndIsExpectedAtThePaceOfTheLastMinute() {
        Progress progress = new Progress(60, 120, Map.of(), 60);
        assertThat(progress.expectedEnd(Written.NOW)).isEqualTo(Written.NOW.plusSeconds(120));
        assertThat(new Progress(0, 5, Map.of(), 0).expectedEnd(Written.NOW)).isNull();
    }
}
