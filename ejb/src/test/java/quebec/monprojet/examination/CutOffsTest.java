package quebec.monprojet.examination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quebec.monprojet.decision.Shortfall;
import quebec.monprojet.grid.Criterion;

/** What a clause of refusal says of a sheet, against what the sheet says. */
class CutOffsTest {

    private static final Examined PASSES = Sheets.sheet();
    private static final Examined FAILS =
            Sheets.sheet(Sheets.found(Criterion.EDUCATION_LEVEL, 1, 0, "Le diplôme est faux."));

    private static final Examined SPEAKS_NO_FRENCH =
            Sheets.sheet(
                    Sheets.found(Criterion.FRENCH, 1, 0, "Le test est celui de quelqu’un d’autre."),
                    Sheets.found(Criterion.AREA_OF_TRAINING, 1, 0, "Le diplôme est faux."));

    private static boolean shows(String name, Examined sheet) {
        return Shortfall.named(name).orElseThrow().showsOn(sheet);
    }

    @Test
    void theCutOffOfACriterionShowsWhereThatCriterionFallsShort() {
        assertThat(shows("EDUCATION_LEVEL", FAILS)).isTrue();
        assertThat(shows("EDUCATION_LEVEL", PASSES)).isFalse();
        assertThat(shows("FINANCIAL_SELF_SUFFICIENCY", FAILS)).isFalse();
    }

    @Test
    void theMarksShowWhereTheyAreNotMet() {
        assertThat(shows("total", SPEAKS_NO_FRENCH)).isTrue();
        assertThat(shows("total", PASSES)).isFalse();
        assertThat(shows("employability", SPEAKS_NO_FRENCH)).isTrue();
        assertThat(shows("employability", PASSES)).isFalse();
    }

    @Test
    void nothingElseIsACutOff() {
        assertThat(Shortfall.named("TOTAL")).isEmpty();
        assertThat(Shortfall.named("education")).isEmpty();
    }
}
