package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 31);

    @Test
    void betterAndWorseWeeksGiveTwoMonths() {
        assertThat(Forecast.of(1000, List.of(10, 30, 10, 30, 10, 30, 10, 30), TODAY))
                .isEqualTo(
                        new Forecast.Between(
                                YearMonth.from(TODAY.plusWeeks(34)),
                                YearMonth.from(TODAY.plusWeeks(100))));
    }

    @Test
    void anEvenPaceGivesOneMonth() {
        YearMonth ten = YearMonth.from(TODAY.plusWeeks(10));
        assertThat(Forecast.of(100, Collections.nCopies(8, 10), TODAY))
                .isEqualTo(new Forecast.Between(ten, ten));
    }

    @Test
    void aWeekThatIsBegunCountsWhole() {
        YearMonth eleven = YearMonth.from(TODAY.plusWeeks(11));
        assertThat(Forecast.of(101, Collections.nCopies(8, 10), TODAY))
                .isEqualTo(new Forecast.Between(eleven, eleven));
    }

    @Test
    void fewDecisionsOrFewWeeksSayNothing() {
        assertThat(Forecast.of(100, List.of(0, 1, 2, 3, 4, 3, 3, 3), TODAY))
                .isEqualTo(new Forecast.TooLittle(19));
        assertThat(Forecast.of(100, Collections.nCopies(7, 50), TODAY))
                .isEqualTo(new Forecast.TooLittle(350));
    }

    /** 31,378 files, and none decided: there was nothing to promise. */
    @Test
    void whoeverDecidesNothingPromisesNothing() {
        assertThat(Forecast.of(31_378, Collections.nCopies(8, 0), TODAY))
                .isEqualTo(new Forecast.TooLittle(0));
    }

    @Test
    void weeksWithoutAnyDecisionLeaveTheEndOpen() {
        assertThat(Forecast.of(100, List.of(0, 0, 0, 0, 10, 10, 10, 10), TODAY))
                .isEqualTo(new Forecast.NotBefore(YearMonth.from(TODAY.plusWeeks(10))));
    }

    @Test
    void noMonthIsNamedBeyondTenYears() {
        assertThat(Forecast.of(31_378, Collections.nCopies(8, 5), TODAY))
                .isEqualTo(new Forecast.OutOfSight());
    }

    @Test
    void whereNobodyWaitsThereIsNothingToWaitFor() {
        assertThat(Forecast.of(0, List.of(), TODAY)).isEqualTo(new Forecast.Nothing());
    }
}
