package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.employed;
import static quebec.monprojet.grid.Households.points;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceTest {

    @ParameterizedTest
    @CsvSource({
        "0,0", "5,0", "6,4", "11,4", "12,4", "23,4", "24,6", "35,6", "36,6", "47,6", "48,8", "60,8"
    })
    void everyBandBeginsAndEndsWhereItSays(int months, int expected) {
        Person worker = employed(worked(FILED.minusMonths(months), FILED));
        if (months > 0) {
            assertThat(Experience.months(worker, FILED)).isEqualTo(months);
        }
        assertThat(points(OF_2015, worker, Criterion.EXPERIENCE)).isEqualTo(expected);
    }

    @Test
    void sixMonthsAreSixMonthsWheneverTheyBegin() {
        LocalDate begin = LocalDate.of(2012, 1, 1);
        for (int day = 0; day < 366; day++) {
            LocalDate from = begin.plusDays(day);
            Person worker = employed(worked(from, from.plusMonths(6)));
            assertThat(Experience.months(worker, FILED)).as("from %s", from).isEqualTo(6);
        }
    }

    @Test
    void whatLiesMoreThanFiveYearsBackIsForgotten() {
        LocalDate opens = FILED.minusYears(5);
        assertThat(Experience.months(employed(worked(opens.minusYears(9), FILED)), FILED))
                .isEqualTo(60);
        assertThat(Experience.months(employed(worked(opens.minusYears(9), opens)), FILED)).isZero();
        assertThat(
                        Experience.months(
                                employed(worked(opens.minusYears(9), opens.plusMonths(6))), FILED))
                .isEqualTo(6);
    }

    @Test
    void whatIsStillToComeIsNotCounted() {
        assertThat(Experience.months(employed(worked(FILED, FILED.plusYears(1))), FILED)).isZero();
        Employment lasting = Employment.fullTime(FILED.minusMonths(12), null, SkillLevel.B);
        assertThat(Experience.months(employed(lasting), FILED)).isEqualTo(12);
        Employment endsToday = Employment.fullTime(FILED.minusMonths(12), FILED, SkillLevel.B);
        assertThat(Experience.months(employed(endsToday), FILED)).isEqualTo(12);
    }

    @Test
    void jobsHeldAtOnceCountOnce() {
        Employment one = worked(FILED.minusMonths(24), FILED.minusMonths(6));
        Employment other = worked(FILED.minusMonths(12), FILED);
        assertThat(Experience.months(employed(one, other), FILED)).isEqualTo(24);
        assertThat(Experience.months(employed(one, one), FILED)).isEqualTo(18);
    }

    @Test
    void partTimeCountsAtItsShareAndTwoHalvesMakeAWhole() {
        Employment half = half(FILED.minusMonths(24), FILED);
        assertThat(Experience.months(employed(half), FILED)).isEqualTo(12);
        assertThat(Experience.months(employed(half, half), FILED)).isEqualTo(24);
        assertThat(Experience.months(employed(half, half, half), FILED)).isEqualTo(24);
    }

    @Test
    void workOfLevelDAndUnpaidWorkGiveNothing() {
        LocalDate from = FILED.minusMonths(48);
        assertThat(
                        Experience.months(
                                employed(Employment.fullTime(from, null, SkillLevel.D)), FILED))
                .isZero();
        Employment unpaid = new Employment(from, null, SkillLevel.A, false, 100);
        assertThat(Experience.months(employed(unpaid), FILED)).isZero();
        for (SkillLevel level : SkillLevel.values()) {
            int months = Experience.months(employed(Employment.fullTime(from, null, level)), FILED);
            assertThat(months).isEqualTo(level == SkillLevel.D ? 0 : 48);
        }
    }

    /** To the day before the last, which is what a whole number of months comes to. */
    private static Employment worked(LocalDate from, LocalDate until) {
        LocalDate to = from.equals(until) ? from : until.minusDays(1);
        return Employment.fullTime(from, to, SkillLevel.B);
    }

    private static Employment half(LocalDate from, LocalDate until) {
        return new Employment(from, until.minusDays(1), SkillLevel.B, true, 50);
    }
}
