package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.decision.Sheet;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.grid.Criterion;

class FoundInLettersTest {

    private static final StaffId OFFICER = new StaffId(UUID.randomUUID());

    private static FoundInLetters found(String why) {
        return new FoundInLetters(
                new FoundSheet(
                        new Sheet("PRTQ-2015", 49, 59),
                        List.of(
                                finding(Criterion.EDUCATION_LEVEL, 0, 14, why),
                                finding(Criterion.AGE, 16, 16, null))));
    }

    private static Finding finding(Criterion criterion, int points, int counted, String why) {
        return new Finding("PRTQ-2015", criterion, 1, points, counted, why, OFFICER, Written.NOW);
    }

    @Test
    void theSumStandsAgainstThePassMarkAndEachFindingAgainstTheAnswers() {
        assertThat(found("Diplôme non reconnu").points(SaidInLetters.in(Language.EN)))
                .satisfiesExactly(
                        total -> assertThat(total).contains("49", "59", "PRTQ-2015"),
                        education ->
                                assertThat(education)
                                        .endsWith(": 0, instead of 14 by your answers"),
                        age -> assertThat(age).endsWith(": 16, as by your answers"));
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
