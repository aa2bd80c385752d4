package quebec.monprojet.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.Checklist;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.evidence.Requirement.Item;
import quebec.monprojet.grid.Criterion;

class ProofTest {

    private static final Who CHILD = Who.dependant(new UUID(0, 7));

    private static final Checklist LIST =
            new Checklist(
                    List.of(
                            new Requirement(DocumentKind.PASSPORT, Who.APPLICANT),
                            new Requirement(DocumentKind.BIRTH_CERTIFICATE, Who.APPLICANT),
                            new Requirement(DocumentKind.MARRIAGE_CERTIFICATE, Who.APPLICANT),
                            of(DocumentKind.DIPLOMA, Who.APPLICANT, "d1"),
                            of(DocumentKind.TRANSCRIPT, Who.APPLICANT, "d1"),
                            of(DocumentKind.WORK_CERTIFICATE, Who.APPLICANT, "j1"),
                            of(DocumentKind.LANGUAGE_RESULT, Who.APPLICANT, "francais"),
                            of(DocumentKind.LANGUAGE_RESULT, Who.APPLICANT, "anglais"),
                            new Requirement(DocumentKind.BIRTH_CERTIFICATE, Who.SPOUSE),
                            of(DocumentKind.DIPLOMA, Who.SPOUSE, "d2"),
                            of(DocumentKind.LANGUAGE_RESULT, Who.SPOUSE, "francais"),
                            new Requirement(DocumentKind.BIRTH_CERTIFICATE, CHILD)));

    private static Requirement of(DocumentKind kind, Who who, String item) {
        return new Requirement(kind, who, new Item(item, "ce que la personne en dit"));
    }

    private static List<String> codes(Criterion criterion) {
        return Proof.of(criterion, LIST).stream().map(Requirement::code).toList();
    }

    @Test
    void aDiplomaBacksTheLevelAndTheAreaOfTraining() {
        assertThat(codes(Criterion.EDUCATION_LEVEL))
                .containsExactly("diploma.moi.d1", "transcript.moi.d1");
        assertThat(codes(Criterion.AREA_OF_TRAINING)).isEqualTo(codes(Criterion.EDUCATION_LEVEL));
        assertThat(codes(Criterion.SPOUSE_EDUCATION_LEVEL)).containsExactly("diploma.conjoint.d2");
    }

    @Test
    void eachLanguageIsBackedByItsOwnTest() {
        assertThat(codes(Criterion.FRENCH)).containsExactly("language-result.moi.francais");
        assertThat(codes(Criterion.ENGLISH)).containsExactly("language-result.moi.anglais");
        assertThat(codes(Criterion.SPOUSE_FRENCH))
                .containsExactly("language-result.conjoint.francais");
    }

    @Test
    void anAgeIsBackedByABirthOrAPassport() {
        assertThat(codes(Criterion.AGE)).containsExactly("passport.moi", "birth-certificate.moi");
        assertThat(codes(Criterion.SPOUSE_AGE)).containsExactly("birth-certificate.conjoint");
        assertThat(codes(Criterion.CHILDREN))
                .containsExactly("birth-certificate." + CHILD.dependant());
    }

    @Test
    void onlyTheContractSignedInTheDossierHasNoDocument() {
        assertThat(Arrays.stream(Criterion.values()).filter(each -> Proof.kinds(each).isEmpty()))
                .containsExactly(Criterion.FINANCIAL_SELF_SUFFICIENCY);
    }
}
