package quebec.monprojet.examination;

import static quebec.monprojet.evidence.DocumentKind.BIRTH_CERTIFICATE;
import static quebec.monprojet.evidence.DocumentKind.DIPLOMA;
import static quebec.monprojet.evidence.DocumentKind.LANGUAGE_RESULT;
import static quebec.monprojet.evidence.DocumentKind.PARENTAL_CONSENT;
import static quebec.monprojet.evidence.DocumentKind.PASSPORT;
import static quebec.monprojet.evidence.DocumentKind.RELATIVE_PROOF;
import static quebec.monprojet.evidence.DocumentKind.STAY_PROOF;
import static quebec.monprojet.evidence.DocumentKind.TRANSCRIPT;
import static quebec.monprojet.evidence.DocumentKind.WORK_CERTIFICATE;

import java.util.List;
import java.util.Set;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.Checklist;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.grid.Criterion;

/**
 * Which documents back the points of a criterion: of these kinds, about these of the family.
 *
 * @param item the only one of several that does, by its identifier; empty for all
 */
public record Proof(Set<DocumentKind> kinds, Who.Role whose, String item) {

    private static final String FRENCH = "francais";
    private static final String ENGLISH = "anglais";

    private static final Set<DocumentKind> TRAINING = Set.of(DIPLOMA, TRANSCRIPT);
    private static final Set<DocumentKind> BIRTH = Set.of(BIRTH_CERTIFICATE, PASSPORT);

    private Proof(Set<DocumentKind> kinds, Who.Role whose) {
        this(kinds, whose, "");
    }

    /**
     * Those of this list, in its order. The contract of self-sufficiency is signed in the dossier.
     */
    public static List<Requirement> of(Criterion criterion, Checklist checklist) {
        Proof proof = of(criterion);
        return checklist.requirements().stream().filter(proof::takes).toList();
    }

    static Set<DocumentKind> kinds(Criterion criterion) {
        return of(criterion).kinds();
    }

    private static Proof of(Criterion criterion) {
        return switch (criterion) {
            case EDUCATION_LEVEL, AREA_OF_TRAINING -> new Proof(TRAINING, Who.Role.APPLICANT);
            case EXPERIENCE -> new Proof(Set.of(WORK_CERTIFICATE), Who.Role.APPLICANT);
            case AGE -> new Proof(BIRTH, Who.Role.APPLICANT);
            case FRENCH -> new Proof(Set.of(LANGUAGE_RESULT), Who.Role.APPLICANT, FRENCH);
            case ENGLISH -> new Proof(Set.of(LANGUAGE_RESULT), Who.Role.APPLICANT, ENGLISH);
            case STAY -> new Proof(Set.of(STAY_PROOF), Who.Role.APPLICANT);
            case FAMILY_IN_QUEBEC -> new Proof(Set.of(RELATIVE_PROOF), Who.Role.APPLICANT);
            case SPOUSE_EDUCATION_LEVEL, SPOUSE_AREA_OF_TRAINING ->
                    new Proof(TRAINING, Who.Role.SPOUSE);
            case SPOUSE_AGE -> new Proof(BIRTH, Who.Role.SPOUSE);
            case SPOUSE_FRENCH -> new Proof(Set.of(LANGUAGE_RESULT), Who.Role.SPOUSE, FRENCH);
            case JOB_OFFER -> new Proof(Set.of(DocumentKind.JOB_OFFER), Who.Role.APPLICANT);
            case CHILDREN ->
                    new Proof(
                            Set.of(BIRTH_CERTIFICATE, PASSPORT, PARENTAL_CONSENT),
                            Who.Role.DEPENDANT);
            case FINANCIAL_SELF_SUFFICIENCY -> new Proof(Set.of(), Who.Role.APPLICANT);
        };
    }

    private boolean takes(Requirement requirement) {
        Requirement.Item named = requirement.item();
        return kinds.contains(requirement.kind())
                && requirement.who().role() == whose
                && (item.isEmpty() || (named != null && named.id().equals(item)));
    }
}
