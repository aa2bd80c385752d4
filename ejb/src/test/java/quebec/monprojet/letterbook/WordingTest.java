package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.TemplateFault.Problem;

class WordingTest {

    private static List<Problem> problems(OfficialKind kind, String subject, String body) {
        return new Wording(subject, body)
                .faults(kind, Language.FR).stream().map(TemplateFault::problem).toList();
    }

    @Test
    void aLetterThatSaysItsNumberMayBeSaved() {
        assertThat(problems(OfficialKind.GENERAL, "Demande ((numero))", "Bonjour ((nom)),"))
                .isEmpty();
    }

    @Test
    void aFieldOfAnotherKindOfLetterIsUnknown() {
        assertThat(problems(OfficialKind.GENERAL, "((numero))", "((motifs))"))
                .containsExactly(Problem.UNKNOWN);
        assertThat(problems(OfficialKind.GENERAL, "((numero))", "((prenom))"))
                .containsExactly(Problem.UNKNOWN);
    }

    @Test
    void aDecisionAgainstSomebodySaysWhyAndWhatTheyMayDo() {
        assertThat(
                        new Wording("Demande ((numero))", "Refusée.")
                                .faults(OfficialKind.REFUSED, Language.EN))
                .allSatisfy(fault -> assertThat(fault.problem()).isEqualTo(Problem.LACKING))
                .extracting(TemplateFault::what)
                .containsExactlyInAnyOrder("motifs", "dispositions", "decidee-le", "recours");
    }

    @Test
    void linesStandAlone() {
        String rest = "((numero)) ((dispositions)) ((decidee-le)) ((recours))";
        assertThat(
                        new Wording("Objet", "Parce que ((motifs)).\n\n" + rest)
                                .faults(OfficialKind.REFUSED, Language.FR))
                .extracting(TemplateFault::what)
                .contains("motifs", "dispositions", "recours");
    }

    @Test
    void nothingAndTooMuchAreFaults() {
        assertThat(problems(OfficialKind.GENERAL, "((numero))", " "))
                .containsExactly(Problem.EMPTY);
        assertThat(
                        problems(
                                OfficialKind.GENERAL,
                                "((numero))",
                                "x".repeat(Wording.LONGEST_BODY + 1)))
                .containsExactly(Problem.TOO_LONG);
    }
}
