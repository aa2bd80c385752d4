package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.grid.BasicNeeds.Amount;
import quebec.monprojet.grid.BasicNeeds.Household;

class BasicNeedsTest {

    private static final BasicNeeds NEEDS = BasicNeeds.shipped();

    @ParameterizedTest
    @CsvSource({
        "2014,1,0,0,2956", "2014,1,3,0,4996", "2014,2,0,0,4336", "2014,2,3,0,5627",
        "2015,1,0,0,3016", "2015,1,1,0,4052", "2015,1,2,0,4574", "2015,1,3,0,5096",
        "2015,1,5,0,6140", "2015,2,0,0,4422", "2015,2,1,0,4954", "2015,2,2,0,5347",
        "2015,2,3,0,5739", "2015,2,4,0,6132", "2015,2,2,1,6753", "2015,1,0,2,5828",
        "2020,1,0,0,3243", "2020,2,2,0,5750"
    })
    void theAmountIsThatOfTheYearAndTheHousehold(
            int year, int adults, int minors, int grown, int expected) {
        Amount amount = NEEDS.of(year, new Household(adults, minors, grown)).orElseThrow();
        assertThat(amount.dollars()).isEqualTo(expected);
        assertThat(amount.year()).isEqualTo(year);
        assertThat(amount.earlier()).isFalse();
    }

    @Test
    void aYearThatIsNotKnownShowsTheLatestBeforeItToBeConfirmed() {
        assertThat(NEEDS.of(2016, new Household(1, 0, 0)))
                .contains(new Amount(3016, 2015, Certainty.L, true));
        assertThat(NEEDS.of(2026, new Household(1, 0, 0)))
                .contains(new Amount(3243, 2020, Certainty.L, true));
    }

    @Test
    void aHouseholdThatAYearDoesNotListShowsTheYearThatDoes() {
        assertThat(NEEDS.of(2020, new Household(2, 0, 0)))
                .contains(new Amount(4422, 2015, Certainty.L, true));
    }

    @Test
    void whatNoYearTellsIsNotInvented() {
        assertThat(NEEDS.of(2014, new Household(1, 4, 0))).isEmpty();
        assertThat(NEEDS.of(2014, new Household(1, 0, 1))).isEmpty();
        assertThat(NEEDS.of(2013, new Household(1, 0, 0))).isEmpty();
    }
}
