package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.OF_2018;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.points;
import static quebec.monprojet.grid.Households.score;
import static quebec.monprojet.grid.Households.staying;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quebec.monprojet.grid.Stay.Purpose;
import quebec.monprojet.grid.Stay.Studies;

class StayTest {

    private static final LocalDate FROM = LocalDate.of(2014, 1, 10);
    private static final LocalDate THREE_MONTHS_ON = LocalDate.of(2014, 4, 9);
    private static final LocalDate SIX_MONTHS_ON = LocalDate.of(2014, 7, 9);

    @Test
    void until2018ThreeMonthsOfFullTimeWorkOrStudyGiveFive() {
        assertThat(given(OF_2015, work(THREE_MONTHS_ON, true))).isEqualTo(5);
        assertThat(given(OF_2015, studies(THREE_MONTHS_ON, Studies.OTHER))).isEqualTo(5);
        assertThat(given(OF_2015, work(THREE_MONTHS_ON.minusDays(1), true))).isEqualTo(1);
        assertThat(given(OF_2015, work(SIX_MONTHS_ON, false))).isEqualTo(2);
    }

    @Test
    void until2018AWorkingHolidayWithThreeMonthsOfWorkGivesFive() {
        Stay worked = new Stay(Purpose.WORKING_HOLIDAY, FROM, THREE_MONTHS_ON, true, null, false);
        Stay travelled = new Stay(Purpose.WORKING_HOLIDAY, FROM, SIX_MONTHS_ON, false, null, false);
        assertThat(given(OF_2015, worked)).isEqualTo(5);
        assertThat(given(OF_2015, travelled)).isEqualTo(2);
        assertThat(given(OF_2018, worked)).isEqualTo(1);
    }

    @Test
    void from2018TheStudiesMustLeadSomewhere() {
        assertThat(given(OF_2018, studies(SIX_MONTHS_ON, Studies.COLLEGE_OR_UNIVERSITY)))
                .isEqualTo(5);
        assertThat(given(OF_2018, studies(SIX_MONTHS_ON, Studies.VOCATIONAL_1800H))).isEqualTo(5);
        assertThat(given(OF_2018, studies(SIX_MONTHS_ON, Studies.OTHER))).isEqualTo(2);
        assertThat(given(OF_2018, studies(SIX_MONTHS_ON, Studies.VOCATIONAL_900H))).isEqualTo(2);
        assertThat(
                        given(
                                OF_2018,
                                studies(SIX_MONTHS_ON, Studies.VOCATIONAL_900H),
                                work(SIX_MONTHS_ON, true)))
                .isEqualTo(5);
    }

    @Test
    void from2018WorkTakesAPermitOfAYearAndSixMonths() {
        Stay permitted = new Stay(Purpose.WORK, FROM, SIX_MONTHS_ON, true, null, true);
        Stay shorter = new Stay(Purpose.WORK, FROM, SIX_MONTHS_ON.minusDays(1), true, null, true);
        assertThat(given(OF_2018, permitted)).isEqualTo(5);
        assertThat(given(OF_2018, shorter)).isEqualTo(2);
        assertThat(given(OF_2018, work(SIX_MONTHS_ON, true))).isEqualTo(2);
    }

    @Test
    void aVisitGivesOnePointFromTwoWeeksAndTwoPastThreeMonths() {
        assertThat(given(OF_2018, visit(FROM.plusDays(12)))).isZero();
        assertThat(given(OF_2018, visit(FROM.plusDays(13)))).isEqualTo(1);
        assertThat(given(OF_2018, visit(THREE_MONTHS_ON))).isEqualTo(1);
        assertThat(given(OF_2018, visit(THREE_MONTHS_ON.plusDays(1)))).isEqualTo(2);
    }

    @Test
    void shortVisitsAreNotAddedUp() {
        Stay week = visit(FROM.plusDays(6));
        assertThat(given(OF_2018, week, week, week)).isZero();
    }

    @Test
    void onlyWhatHasPassedByTheDayOfFilingCounts() {
        Stay lasting = new Stay(Purpose.OTHER, FILED.minusDays(13), null, false, null, false);
        assertThat(given(OF_2018, lasting)).isZero();
        assertThat(
                        score(OF_2018, alone(staying(lasting)), FILED.plusDays(1), Criterion.STAY)
                                .points())
                .isEqualTo(1);
    }

    @Test
    void theReasonIsToldEvenForNothing() {
        assertThat(score(OF_2018, alone(staying()), FILED, Criterion.STAY).nodes())
                .extracting(Node::key)
                .containsExactly("NONE");
    }

    @Test
    void studiesLeadSomewhereAndOtherStaysDoNot() {
        assertThatThrownBy(() -> new Stay(Purpose.STUDY, FROM, null, true, null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stay(Purpose.WORK, FROM, null, true, Studies.OTHER, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int given(SelectionGrid grid, Stay... stays) {
        return points(grid, staying(stays), Criterion.STAY);
    }

    private static Stay work(LocalDate to, boolean fullTime) {
        return new Stay(Purpose.WORK, FROM, to, fullTime, null, false);
    }

    private static Stay studies(LocalDate to, Studies towards) {
        return new Stay(Purpose.STUDY, FROM, to, true, towards, false);
    }

    private static Stay visit(LocalDate to) {
        return new Stay(Purpose.OTHER, FROM, to, false, null, false);
    }
}
