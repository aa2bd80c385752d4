package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;
import static quebec.monprojet.grid.Households.OF_2015;
import static quebec.monprojet.grid.Households.alone;
import static quebec.monprojet.grid.Households.born;
import static quebec.monprojet.grid.Households.couple;
import static quebec.monprojet.grid.Households.parent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossesTest {

    @Test
    void theNextBirthdayThatCostsPointsIsTold() {
        LocalDate born = LocalDate.of(1980, 2, 29);
        assertThat(Losses.of(OF_2015, alone(born(born)), FILED))
                .containsExactly(new Loss(Criterion.AGE, LocalDate.of(2017, 3, 1), 2));
    }

    @Test
    void whoIsYoungLosesNothingUntilThirtySix() {
        assertThat(Losses.of(OF_2015, alone(born(FILED.minusYears(20))), FILED))
                .containsExactly(new Loss(Criterion.AGE, FILED.plusYears(16), 2));
    }

    @Test
    void whoHasNoPointsForAgeHasNoneToLose() {
        assertThat(Losses.of(OF_2015, alone(born(FILED.minusYears(43))), FILED)).isEmpty();
    }

    @Test
    void theSpouseAndTheChildrenGrowOlderToo() {
        Candidate family =
                new Candidate(
                        born(FILED.minusYears(40)),
                        born(FILED.minusYears(40).plusDays(2)),
                        List.of(FILED.minusYears(13).plusDays(3), FILED.minusYears(1)),
                        true);
        assertThat(Losses.of(OF_2015, family, FILED))
                .containsExactly(
                        new Loss(Criterion.SPOUSE_AGE, FILED.plusDays(2), 1),
                        new Loss(Criterion.CHILDREN, FILED.plusDays(3), 2),
                        new Loss(Criterion.AGE, FILED.plusYears(1), 2));
    }

    @Test
    void aBirthdayAmongManyChildrenMayCostNothing() {
        LocalDate twelve = FILED.minusYears(12).minusDays(1);
        LocalDate toddler = FILED.minusYears(1);
        List<Loss> losses = Losses.of(OF_2015, parent(twelve, toddler, toddler), FILED);
        assertThat(losses)
                .filteredOn(loss -> loss.criterion() == Criterion.CHILDREN)
                .containsExactly(new Loss(Criterion.CHILDREN, FILED.plusYears(12), 4));
    }

    @Test
    void aPersonUnderEighteenMayGainWithTime() {
        assertThat(Losses.of(OF_2015, couple(born(FILED.minusYears(17)), Households.NOBODY), FILED))
                .noneMatch(loss -> loss.criterion() == Criterion.AGE);
    }
}
