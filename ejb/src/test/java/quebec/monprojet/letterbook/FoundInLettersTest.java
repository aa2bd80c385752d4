package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Criterion.FINANCIAL_SELF_SUFFICIENCY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.decision.Sheet;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Sheets;
import quebec.monprojet.grid.Criterion;

class FoundInLettersTest {

    /** What an officer found of an engineer: nothing of their funds, whose cut-off is 1. */
    private static FoundInLetters found(String why) {
        Examined sheet = Sheets.sheet(Sheets.found(FINANCIAL_SELF_SUFFICIENCY, 1, 0, why));
        return new FoundInLetters(
                new FoundSheet(
                        new Sheet("PRTQ-2015", 53, 49), sheet.lines(), sheet.employability()));
    }

    @Test
    void theSumsStandFirstAndEachCriterionWithWhatItGivesAtMost() {
        List<String> said = found("Rien n’est signé.").points(SaidInLetters.in(Language.EN));
        assertThat(said).hasSize(2 + Sheets.counted().scores().size());
        assertThat(said.get(0)).contains("53", "49", "PRTQ-2015");
        assertThat(said.get(1)).startsWith("Employability: ").contains("needed");
        assertThat(said)
                .contains("Age: 16 of 16, as by your answers")
                .last()
                .asString()
                .endsWith(
                        ": 0 of 1, instead of 1 by your answers. The cut-off is 1: it is not"
                                + " reached.");
    }

    @Test
    void theReasonIsTheOfficersAndFitsALetter() {
        assertThat(found("Diplôme\nnon reconnu").reasons())
                .singleElement()
                .asString()
                .endsWith(": Diplôme non reconnu");
        assertThat(found("é".repeat(2000)).reasons())
                .singleElement()
                .asString()
                .endsWith("é…")
                .hasSizeLessThan(FoundInLetters.LONGEST_REASON + 60);
    }

    @ParameterizedTest
    @EnumSource
    void everyCriterionHasItsNameInEveryLanguage(Criterion criterion) {
        for (Language language : Language.values()) {
            assertThat(SaidInLetters.in(language).say("criterion." + criterion)).isNotBlank();
        }
    }
}
