package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quebec.monprojet.grid.GridChoice.AfterTheLast;
import quebec.monprojet.grid.GridChoice.BeforeTheFirst;
import quebec.monprojet.grid.GridChoice.OnFiling;
import quebec.monprojet.grid.GridChoice.WhilePending;

class SelectionGridsTest {

    private static final LocalDate HARDENED = LocalDate.of(2017, 3, 8);

    @Test
    void theDayOfFilingTellsTheVersion() {
        assertThat(filedAndExamined("2015-08-05")).isEqualTo(new OnFiling(Households.OF_2015));
        assertThat(filedAndExamined("2017-03-07")).isEqualTo(new OnFiling(Households.OF_2015));
        assertThat(filedAndExamined("2017-03-08")).isEqualTo(new OnFiling(Households.OF_2017));
        assertThat(filedAndExamined("2018-08-01")).isEqualTo(new OnFiling(Households.OF_2017));
        assertThat(filedAndExamined("2018-08-02")).isEqualTo(new OnFiling(Households.OF_2018));
        assertThat(filedAndExamined("2024-11-28")).isEqualTo(new OnFiling(Households.OF_2018));
    }

    @Test
    void pendingApplicationsAreHardenedUnlessTheirExaminationHadBegun() {
        LocalDate filed = LocalDate.of(2016, 6, 13);
        GridChoice hardened = new WhilePending(Households.OF_2017, Households.OF_2015);
        assertThat(SelectionGrids.inForce(filed, HARDENED.minusDays(1)))
                .isEqualTo(new OnFiling(Households.OF_2015));
        assertThat(SelectionGrids.inForce(filed, HARDENED)).isEqualTo(hardened);
        assertThat(SelectionGrids.inForce(filed, null)).isEqualTo(hardened);
        assertThat(hardened.grid()).contains(Households.OF_2017);
    }

    @Test
    void theVersionOf2018DoesNotReachBack() {
        assertThat(SelectionGrids.inForce(LocalDate.of(2018, 8, 1), null))
                .isEqualTo(new OnFiling(Households.OF_2017));
    }

    @Test
    void afterTheLastVersionItIsShownAndIsNoLaw() {
        GridChoice choice = SelectionGrids.inForce(LocalDate.of(2024, 11, 29), null);
        assertThat(choice).isEqualTo(new AfterTheLast(Households.OF_2018));
        assertThat(((AfterTheLast) choice).endedOn()).isEqualTo("2024-11-28");
        assertThat(choice.grid()).contains(Households.OF_2018);
    }

    @Test
    void beforeTheFirstThereIsNothingToCountWith() {
        GridChoice choice = SelectionGrids.inForce(LocalDate.of(2015, 8, 4), null);
        assertThat(choice).isEqualTo(new BeforeTheFirst(LocalDate.of(2015, 8, 5)));
        assertThat(choice.grid()).isEmpty();
    }

    @Test
    void theVersionsFollowEachOtherWithoutAGap() {
        for (int i = 1; i < SelectionGrids.all().size(); i++) {
            assertThat(SelectionGrids.all().get(i).from())
                    .isEqualTo(SelectionGrids.all().get(i - 1).to().plusDays(1));
        }
    }

    private static GridChoice filedAndExamined(String day) {
        LocalDate filed = LocalDate.parse(day);
        return SelectionGrids.inForce(filed, filed);
    }
}
