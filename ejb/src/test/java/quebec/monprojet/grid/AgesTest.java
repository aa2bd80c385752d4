package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.NOBODY;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.OF_2017;
import static quebec.monprojet.grid.Households.OF_2018;
import static quebec.monprojet.grid.Households.born;
import static quebec.monprojet.grid.Households.couple;
import static quebec.monprojet.grid.Households.parent;
import static quebec.monprojet.grid.Households.points;
import static quebec.monprojet.grid.Households.score;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "17,0", "18,16", "35,16", "36,14", "37,12", "38,10", "39,8", "40,6", "41,4", "42,2", "43,0",
        "70,0"
    })
    void aBirthdayOnTheDayOfFilingCounts(int age, int expected) {
        assertThat(points(OF_2015, born(FILED.minusYears(age)), Criterion.AGE)).isEqualTo(expected);
        LocalDate dayBefore = FILED.minusYears(age + 1).plusDays(1);
        assertThat(points(OF_2015, born(dayBefore), Criterion.AGE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"17,0", "18,3", "35,3", "36,2", "39,2", "40,1", "42,1", "43,0"})
    void theSpousesAgeHasItsOwnBands(int age, int expected) {
        Candidate pair = couple(NOBODY, born(FILED.minusYears(age)));
        assertThat(score(OF_2015, pair, FILED, Criterion.SPOUSE_AGE).points()).isEqualTo(expected);
    }

    @Test
    void whoWasBornOnALeapDayIsOlderOnTheFirstOfMarch() {
        LocalDate leapDay = LocalDate.of(1980, 2, 29);
        assertThat(Ages.age(leapDay, LocalDate.of(2017, 2, 28))).isEqualTo(36);
        assertThat(Ages.age(leapDay, LocalDate.of(2017, 3, 1))).isEqualTo(37);
        assertThat(Ages.birthday(leapDay, 37)).isEqualTo("2017-03-01");
        assertThat(Ages.birthday(leapDay, 36)).isEqualTo("2016-02-29");
        assertThat(Ages.birthday(Households.BORN, 36)).isEqualTo("2026-03-27");
    }

    @Test
    void aChildCountsFullyUntilThirteen() {
        assertThat(children(OF_2015, FILED, FILED)).isEqualTo(4);
        assertThat(children(OF_2015, FILED, FILED.minusYears(13).plusDays(1))).isEqualTo(4);
        assertThat(children(OF_2015, FILED, FILED.minusYears(13))).isEqualTo(2);
        assertThat(children(OF_2015, FILED, FILED.plusDays(1))).isZero();
    }

    @Test
    void aChildOfNineteenCountsOnlyAfterTheLimitWasRaised() {
        LocalDate raised = LocalDate.of(2017, 10, 24);
        assertThat(children(OF_2015, FILED, FILED.minusYears(19).plusDays(1))).isEqualTo(2);
        assertThat(children(OF_2015, FILED, FILED.minusYears(19))).isZero();
        LocalDate dayBefore = raised.minusDays(1);
        assertThat(children(OF_2017, dayBefore, dayBefore.minusYears(19))).isZero();
        assertThat(children(OF_2017, raised, raised.minusYears(19))).isEqualTo(2);
        LocalDate later = LocalDate.of(2019, 5, 1);
        assertThat(children(OF_2018, later, later.minusYears(22).plusDays(1))).isEqualTo(2);
        assertThat(children(OF_2018, later, later.minusYears(22))).isZero();
    }

    @Test
    void childrenAddUpToEight() {
        LocalDate toddler = FILED.minusYears(2);
        LocalDate teenager = FILED.minusYears(14);
        assertThat(children(OF_2015, FILED, toddler, teenager)).isEqualTo(6);
        assertThat(children(OF_2015, FILED, toddler, toddler, teenager)).isEqualTo(8);
        assertThat(children(OF_2015, FILED, teenager, teenager, teenager, teenager, teenager))
                .isEqualTo(8);
        assertThat(children(OF_2015, FILED)).isZero();
    }

    private static int children(SelectionGrid grid, LocalDate filed, LocalDate... births) {
        return score(grid, parent(births), filed, Criterion.CHILDREN).points();
    }
}
