package quebec.monprojet.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;

class AskedTest {

    private static final Who NOBODY = new Who(Who.Role.DEPENDANT, UUID.randomUUID());

    private final Asked asked = new Asked(new Contents(Map.of()));

    @Test
    void theFirstQuestionIsWhoSomebodyIs() {
        assertThat(asked.of(Question.NAMES, Who.APPLICANT, UUID::randomUUID)).isTrue();
    }

    @Test
    void nobodyAsksAboutSomebodyWhoIsNotInTheDossier() {
        assertThat(asked.of(Question.NAMES, NOBODY, UUID::randomUUID)).isFalse();
    }

    @Test
    void anotherDependantMayAlwaysComeWhileThereIsRoom() {
        assertThat(asked.of(Question.BOND, NOBODY, UUID::randomUUID)).isTrue();
    }

    @Test
    void anEntryIsAskedForWhileItsListHasRoom() {
        assertThat(asked.of(Question.DIPLOMA, Who.APPLICANT, UUID::randomUUID)).isTrue();
    }
}
