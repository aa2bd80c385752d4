package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.Status;

class SnapshotTest {

    /** A Friday in Montréal. */
    private static final Instant NOW = Instant.parse("2017-03-31T16:00:00Z");

    private static final LocalDate MONDAY = LocalDate.of(2017, 3, 27);

    @Test
    void whatWaitsStandsByStatusAndAge() {
        Figures figures =
                snapshot(
                                waiting("FR", Status.EXAMINATION, Age.YEAR, 7),
                                waiting("MA", Status.EXAMINATION, Age.YEAR, 2))
                        .of(Slice.ALL);
        assertThat(figures.total()).isEqualTo(9);
        assertThat(figures.waiting())
                .filteredOn(stage -> stage.status() == Status.EXAMINATION)
                .extracting(Figures.Stage::ages)
                .containsExactly(List.of(0, 0, 0, 9, 0));
        assertThat(figures.waiting()).extracting(Figures.Stage::status).allMatch(Status::isPending);
    }

    @Test
    void aSliceCountsItsOwnOnly() {
        Snapshot both =
                snapshot(
                        waiting("FR", Status.EXAMINATION, Age.YEAR, 7),
                        waiting("MA", Status.EXAMINATION, Age.YEAR, 2));
        assertThat(both.of(new Slice("", "MA", null)).total()).isEqualTo(2);
        assertThat(both.of(new Slice("2016-1", "FR", Stream.CAPPED)).total()).isEqualTo(7);
        assertThat(both.of(new Slice("", "", Stream.EXEMPT)).total()).isZero();
        assertThat(both.of(new Slice("'; --", "<>", null)).total()).isEqualTo(9);
    }

    @Test
    void everyWeekIsThereAndThePresentOneLast() {
        Figures figures =
                snapshot(decided(MONDAY.minusWeeks(1), 3), decided(MONDAY, 1)).of(Slice.ALL);
        assertThat(figures.weeks()).hasSize(Snapshot.WEEKS + 1);
        assertThat(figures.weeks().get(Snapshot.WEEKS))
                .isEqualTo(new Figures.Week(MONDAY, 0, 1, 0));
        assertThat(figures.weeks().get(Snapshot.WEEKS - 1))
                .isEqualTo(new Figures.Week(MONDAY.minusWeeks(1), 0, 3, 0));
    }

    /** Nobody decided on Monday morning yet, and it is no slower week for that. */
    @Test
    void theWeekThatIsNotOverIsNoPace() {
        Cell[] weeks = new Cell[9];
        for (int i = 0; i < 8; i++) {
            weeks[i] = decided(MONDAY.minusWeeks(i + 1L), 10);
        }
        weeks[8] = waiting("FR", Status.EXAMINATION, Age.MONTH, 10);
        assertThat(snapshot(weeks).of(Slice.ALL).forecast()).isInstanceOf(Forecast.Between.class);
    }

    @Test
    void weeksBeforeTheFirstDecisionAreNoPaceEither() {
        assertThat(
                        snapshot(
                                        decided(MONDAY.minusWeeks(1), 300),
                                        waiting("FR", Status.EXAMINATION, Age.MONTH, 10))
                                .of(Slice.ALL)
                                .forecast())
                .isEqualTo(new Forecast.TooLittle(300));
    }

    @Test
    void aDecisionOfTwoReasonsCountsForBothAndOnce() {
        Figures figures =
                snapshot(
                                reason("REFUSED points.cutoff funds.missing", 4),
                                reason("REFUSED points.cutoff", 6))
                        .of(Slice.ALL);
        assertThat(figures.decided()).isEqualTo(10);
        assertThat(figures.outcomes())
                .filteredOn(outcome -> outcome.outcome() == Outcome.REFUSED)
                .containsExactly(
                        new Figures.Reasons(
                                Outcome.REFUSED,
                                10,
                                List.of(
                                        new Figures.Counted("points.cutoff", 10),
                                        new Figures.Counted("funds.missing", 4))));
    }

    @Test
    void secondLooksAtASampleAreToldApart() {
        Figures figures =
                snapshot(
                                look("SAMPLE CONFIRMED", 40),
                                look("SAMPLE SENT_BACK", 2),
                                look("ALWAYS CONFIRMED", 9),
                                look("ALWAYS SENT_BACK", 1))
                        .of(Slice.ALL);
        assertThat(figures.sample()).isEqualTo(new Looks(42, 2));
        assertThat(figures.always()).isEqualTo(new Looks(10, 1));
    }

    static Snapshot snapshot(Cell... cells) {
        return new Snapshot(NOW, List.of(cells));
    }

    static Cell waiting(String country, Status status, Age age, int count) {
        return cell(Fact.WAITING, country, status.name(), age.place(), count);
    }

    static Cell decided(LocalDate monday, int count) {
        return cell(Fact.DECIDED, "FR", "SELECTED", (int) monday.toEpochDay(), count);
    }

    static Cell reason(String mark, int count) {
        return cell(Fact.REASON, "FR", mark, 0, count);
    }

    static Cell look(String mark, int count) {
        return cell(Fact.LOOK, "FR", mark, 0, count);
    }

    private static Cell cell(Fact fact, String country, String mark, int turn, int count) {
        return new Cell(fact, "2016-1", country, Stream.CAPPED, mark, turn, count);
    }
}
