package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.dossier.Stream;

class SnapshotRowsTest {

    /** Half past eleven at night in Montréal: a day later in universal time. */
    private static final Instant NOW = Instant.parse("2017-04-01T03:30:00Z");

    private Connection database;
    private SnapshotRows rows;

    @BeforeEach
    void begin() throws Exception {
        database = Tables.inMemory().made();
        rows = new SnapshotRows(database);
    }

    @AfterEach
    void end() throws SQLException {
        database.close();
    }

    @Test
    void ageIsCountedInDaysOfMontreal() throws SQLException {
        receive(1, "EXAMINATION", "2017-03-01T05:00:00Z");
        receive(2, "EXAMINATION", "2017-03-01T04:59:59Z");
        receive(3, "SELECTED", "2017-03-01T05:00:00Z");
        assertThat(counted(Fact.WAITING))
                .containsExactlyInAnyOrder(
                        cell(Fact.WAITING, "EXAMINATION", Age.MONTH.place(), 1),
                        cell(Fact.WAITING, "EXAMINATION", Age.QUARTER.place(), 1));
    }

    @Test
    void weeksBeginOnMondayInMontreal() throws SQLException {
        receive(1, "SELECTED", "2017-03-01T05:00:00Z");
        move(1, 1, "EXAMINATION", "2017-03-27T04:00:00Z");
        move(1, 2, "SELECTED", "2017-03-27T03:59:59Z");
        assertThat(counted(Fact.DECIDED))
                .containsExactly(
                        cell(
                                Fact.DECIDED,
                                "SELECTED",
                                (int) LocalDate.of(2017, 3, 20).toEpochDay(),
                                1));
    }

    @Test
    void whatEndsWithoutADecisionIsToldApart() throws SQLException {
        receive(1, "WITHDRAWN", "2017-03-01T05:00:00Z");
        move(1, 1, "WITHDRAWN", "2017-03-28T12:00:00Z");
        assertThat(counted(Fact.DECIDED)).isEmpty();
        assertThat(counted(Fact.LEFT)).extracting(Cell::mark).containsExactly("WITHDRAWN");
    }

    @Test
    void decisionsStandWithTheirReasonsAndWithWhatTheyTook() throws SQLException {
        receive(1, "REFUSED", "2017-01-01T05:00:00Z");
        decide(1, "REFUSED", "points.cutoff", "2017-04-01T03:00:00Z");
        assertThat(counted(Fact.REASON))
                .containsExactly(cell(Fact.REASON, "REFUSED points.cutoff", 0, 1));
        assertThat(counted(Fact.TOOK))
                .containsExactly(cell(Fact.TOOK, "-", Age.QUARTER.place(), 1));
        assertThat(counted(Fact.LOOK)).containsExactly(cell(Fact.LOOK, "ALWAYS CONFIRMED", 0, 1));
    }

    @Test
    void aProposalIsNoDecisionYet() throws SQLException {
        receive(1, "SECOND_LOOK", "2017-01-01T05:00:00Z");
        decide(1, "REFUSED", "points.cutoff", null);
        assertThat(counted(Fact.REASON)).isEmpty();
    }

    @Test
    void theLastDecisionOfAnApplicationStandsForIt() throws SQLException {
        receive(1, "SELECTED", "2017-01-01T05:00:00Z");
        decide(1, "REFUSED", "points.cutoff", "2017-02-01T03:00:00Z");
        decide(1, "SELECTED", "criteria-met", "2017-04-01T03:00:00Z");
        assertThat(counted(Fact.REASON))
                .containsExactly(cell(Fact.REASON, "SELECTED criteria-met", 0, 1));
        assertThat(counted(Fact.TOOK)).hasSize(1);
    }

    @Test
    void nothingIsBothWaitingAndDecided() throws SQLException {
        receive(1, "EXAMINATION", "2017-01-01T05:00:00Z");
        decide(1, "REFUSED", "points.cutoff", "2017-02-01T03:00:00Z");
        assertThat(counted(Fact.WAITING)).hasSize(1);
        assertThat(counted(Fact.REASON)).isEmpty();
        assertThat(counted(Fact.TOOK)).isEmpty();
    }

    @Test
    void aNoticeWaitsUntilItsLastDayIsOver() throws SQLException {
        receive(1, "INTENTION", "2017-01-01T05:00:00Z");
        notice(1, "2017-03-31");
        receive(2, "INTENTION", "2017-01-01T05:00:00Z");
        notice(2, "2017-03-30");
        assertThat(counted(Fact.NOTICE))
                .extracting(Cell::mark)
                .containsExactlyInAnyOrder("OPEN", "SILENT");
    }

    private boolean begins(Shown shown, Instant now) throws SQLException {
        return rows.begin(
                shown, now, now.minus(Duration.ofDays(1)), now.minus(Duration.ofMinutes(2)));
    }

    @Test
    void oneNodeCountsAtATime() throws SQLException {
        assertThat(begins(Shown.DESK, NOW)).isTrue();
        assertThat(begins(Shown.DESK, NOW)).isFalse();
        assertThat(begins(Shown.PUBLIC, NOW)).isTrue();
    }

    @Test
    void whatIsGoodIsNotCountedAgain() throws SQLException {
        rows.keep(Shown.PUBLIC, new Snapshot(NOW, List.of()));
        assertThat(begins(Shown.PUBLIC, NOW.plus(Duration.ofHours(23)))).isFalse();
        assertThat(begins(Shown.PUBLIC, NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void aNodeThatDiesAtItIsNotWaitedForUntilTomorrow() throws SQLException {
        assertThat(begins(Shown.PUBLIC, NOW)).isTrue();
        assertThat(begins(Shown.PUBLIC, NOW.plus(Duration.ofMinutes(2)))).isTrue();
    }

    @Test
    void aCountThatFailedIsBegunAgainAtOnce() throws SQLException {
        assertThat(begins(Shown.PUBLIC, NOW)).isTrue();
        rows.giveBack(Shown.PUBLIC);
        assertThat(begins(Shown.PUBLIC, NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void whatIsKeptIsReadAgainAndThenReplaced() throws SQLException {
        assertThat(rows.kept(Shown.DESK)).isEmpty();
        Snapshot first = new Snapshot(NOW, List.of(cell(Fact.WAITING, "EXAMINATION", 2, 7)));
        rows.keep(Shown.DESK, first);
        assertThat(rows.kept(Shown.DESK)).contains(first);
        Snapshot second = new Snapshot(NOW.plusSeconds(300), List.of());
        rows.keep(Shown.DESK, second);
        assertThat(rows.kept(Shown.DESK)).contains(second);
        assertThat(rows.kept(Shown.PUBLIC)).isEmpty();
    }

    private List<Cell> counted(Fact fact) throws SQLException {
        return rows.count(NOW).stream().filter(cell -> cell.fact() == fact).toList();
    }

    private static Cell cell(Fact fact, String mark, int turn, int count) {
        return new Cell(fact, "2016-1", "FR", Stream.CAPPED, mark, turn, count);
    }

    private void receive(int rank, String status, String at) throws SQLException {
        run(
                """
                insert into selection_application
                       (number, period, rank, dossier, account, family_name, name_key, birth_date,
                        country, stream, status, received_at, in_status_since, version)
                values ('A%d', '2016-1', %d, '%s', '%s', 'Tremblay', 'tremblay', date '1985-04-30',
                        'FR', 'CAPPED', '%s', timestamp with time zone '%s',
                        current_timestamp, 2)\
                """
                        .formatted(
                                rank, rank, UUID.randomUUID(), UUID.randomUUID(), status, sql(at)));
    }

    private void move(int rank, int version, String to, String at) throws SQLException {
        run(
                """
                insert into selection_move (application, version, move, moved_from, moved_to,
                                            actor_kind, actor_id, moved_at)
                values ('A%d', %d, 'MOVE', 'EXAMINATION', '%s', 'STAFF', 'x',
                        timestamp with time zone '%s')\
                """
                        .formatted(rank, version, to, sql(at)));
    }

    private void decide(int rank, String outcome, String clauses, String taken)
            throws SQLException {
        run(
                """
                insert into decision (id, application, account, outcome, clauses, reasons,
                                      proposed_by, proposed_at, proposed_from, look_for,
                                      look, looked_by, looked_at, taken_at)
                values ('%s', 'A%d', '%s', '%s', '%s', 'words', '%s', current_timestamp,
                        'EXAMINATION', 'ALWAYS', %s, %s, %s, %s)\
                """
                        .formatted(
                                UUID.randomUUID(),
                                rank,
                                UUID.randomUUID(),
                                outcome,
                                clauses,
                                UUID.randomUUID(),
                                taken == null ? "null" : "'CONFIRMED'",
                                taken == null ? "null" : "'" + UUID.randomUUID() + "'",
                                taken == null ? "null" : instant(taken),
                                taken == null ? "null" : instant(taken)));
    }

    private void notice(int rank, String until) throws SQLException {
        run(
                """
                insert into decision_notice (id, application, account, intended, clauses, reasons,
                                             given_by, given_at, given_from, standing_for,
                                             reply_until)
                values ('%s', 'A%d', '%s', 'REFUSED', 'c', 'words', '%s', current_timestamp,
                        'EXAMINATION', '%s', date '%s')\
                """
                        .formatted(
                                UUID.randomUUID(),
                                rank,
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "A" + rank,
                                until));
    }

    private static String instant(String at) {
        return "timestamp with time zone '" + sql(at) + "'";
    }

    private static String sql(String at) {
        return at.replace("T", " ").replace("Z", "+00");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
