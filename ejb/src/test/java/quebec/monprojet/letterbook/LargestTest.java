package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.TemplateFault.Problem;

/** No letter is found to be too large only when it is to be sent. */
class LargestTest {

    private static List<Problem> problems(String body) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, new Wording("Demande ((numero))", body));
        }
        return Template.faults(OfficialKind.NOTICE_OF_INTENTION, wordings).stream()
                .map(TemplateFault::problem)
                .distinct()
                .toList();
    }

    private static final String REST = "\n\n((dispositions))\n\nAvant le ((reponse-avant)).";

    @Test
    void theTemplatesThatCameWithThePortalFit() throws Exception {
        try (Connection database = Tables.inMemory().made()) {
            for (OfficialKind kind : OfficialKind.values()) {
                Template shipped =
                        new TemplateRows(database).inForce(kind, Written.NOW).orElseThrow();
                assertThat(Template.faults(kind, shipped.wordings())).as("%s", kind).isEmpty();
            }
        }
    }

    @Test
    void twoThousandItemsOfOneWordDoNot() {
        assertThat(problems("- mot\n".repeat(1200) + "\n((motifs))" + REST))
                .containsExactly(Problem.TOO_LARGE);
    }

    @Test
    void norDoReasonsThatAreSaidAgainAndAgain() {
        assertThat(problems("((motifs))" + REST)).isEmpty();
        assertThat(problems("((motifs))\n\n".repeat(20) + REST)).containsExactly(Problem.TOO_LARGE);
    }
}
