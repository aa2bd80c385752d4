package quebec.monprojet.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quebec.monprojet.examination.Sheets.counted;
import static quebec.monprojet.examination.Sheets.found;
import static quebec.monprojet.examination.Sheets.sheet;

import org.junit.jupiter.api.Test;
import quebec.monprojet.grid.Criterion;

class ExaminedTest {

    private static final String WHY = "La pièce dit autre chose.";

    @Test
    void untilSomebodyFindsSomethingTheMachineProposes() {
        assertThat(sheet().total()).isEqualTo(counted().total());
        assertThat(sheet().employability()).isEqualTo(counted().employability());
        assertThat(sheet().passes()).isTrue();
    }

    @Test
    void andNothingIsDecidedByIt() {
        assertThat(sheet().complete()).isFalse();
        assertThat(sheet().open()).hasSameSizeAs(counted().scores());
    }

    @Test
    void whatAnOfficerFoundCountsInItsPlace() {
        Examined sheet = sheet(found(Criterion.AREA_OF_TRAINING, 1, 0, WHY));
        assertThat(sheet.total().points()).isEqualTo(counted().total().points() - 12);
        assertThat(sheet.employability().points())
                .isEqualTo(counted().employability().points() - 12);
        assertThat(sheet.open()).doesNotContain(Criterion.AREA_OF_TRAINING);
    }

    @Test
    void theLatestFindingCountsAlone() {
        Examined sheet =
                sheet(
                        found(Criterion.AREA_OF_TRAINING, 2, 6, WHY),
                        found(Criterion.AREA_OF_TRAINING, 1, 0, WHY));
        assertThat(sheet.total().points()).isEqualTo(counted().total().points() - 6);
    }

    @Test
    void aCriterionOutsideEmployabilityCountsInTheWholeOnly() {
        Examined sheet =
                sheet(found(Criterion.FINANCIAL_SELF_SUFFICIENCY, 1, 0, "Rien n’est signé."));
        assertThat(sheet.employability()).isEqualTo(counted().employability());
        assertThat(sheet.total().points()).isEqualTo(counted().total().points() - 1);
    }

    @Test
    void aCutOffThatIsNotMetEliminatesWhateverTheSum() {
        Examined sheet =
                sheet(found(Criterion.FINANCIAL_SELF_SUFFICIENCY, 1, 0, "Rien n’est signé."));
        assertThat(sheet.total().met()).isTrue();
        assertThat(sheet.eliminating()).containsExactly(Criterion.FINANCIAL_SELF_SUFFICIENCY);
        assertThat(sheet.passes()).isFalse();
    }

    @Test
    void itIsCompleteOnceAPersonHasFoundEveryCriterion() {
        Finding[] all =
                counted().scores().stream()
                        .map(score -> found(score.criterion(), 1, score.points(), null))
                        .toArray(Finding[]::new);
        assertThat(sheet(all).complete()).isTrue();
        assertThat(sheet(all).total()).isEqualTo(counted().total());
    }

    @Test
    void aFindingOutlivesWhatTheMachineCountedThen() {
        Finding then =
                new Finding(
                        "PRTQ-2015", Criterion.AGE, 1, 14, 14, null, Sheets.OFFICER, Sheets.NOW);
        Line line = sheet(then).line(Criterion.AGE).orElseThrow();
        assertThat(line.points()).isEqualTo(14);
        assertThat(line.hasMovedOn()).isTrue();
    }

    @Test
    void nothingIsFoundOtherwiseWithoutAReason() {
        assertThatThrownBy(() -> found(Criterion.AGE, 1, 0, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
