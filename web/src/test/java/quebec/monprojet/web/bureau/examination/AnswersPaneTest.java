package quebec.monprojet.web.bureau.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.Requirement;

class AnswersPaneTest {

    private static final Who CHILD = Who.dependant(new UUID(0, 1));

    @ParameterizedTest
    @EnumSource
    void everyDocumentStandsInAChapterThatIsAsked(DocumentKind kind) {
        Who whose = kind == DocumentKind.PARENTAL_CONSENT ? CHILD : Who.APPLICANT;
        assertThat(AnswersPane.part(new Requirement(kind, whose)).questions()).isNotEmpty();
    }

    @Test
    void theDiplomaOfASpouseStandsInTheSpousesCareer() {
        assertThat(AnswersPane.part(new Requirement(DocumentKind.DIPLOMA, Who.SPOUSE)))
                .isEqualTo(new Chapter.Part(Chapter.CAREER, Who.SPOUSE));
    }
}
