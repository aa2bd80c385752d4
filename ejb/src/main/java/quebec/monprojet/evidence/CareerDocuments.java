package quebec.monprojet.evidence;

import java.util.ArrayList;
import java.util.List;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Declared;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.LanguageResult;
import quebec.monprojet.dossier.Stay;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.Requirement.Item;

/**
 * What backs the answers that give points: of the applicant all of them, of the spouse who comes
 * along the diplomas and the test of French.
 */
final class CareerDocuments {

    private final Contents contents;
    private final List<Requirement> asked = new ArrayList<>();

    private CareerDocuments(Contents contents) {
        this.contents = contents;
    }

    static List<Requirement> of(Contents contents, Who who) {
        CareerDocuments documents = new CareerDocuments(contents);
        switch (who.role()) {
            case APPLICANT -> documents.applicant();
            case SPOUSE -> documents.spouse();
            case DEPENDANT -> {
                // nothing of a dependant's career counts
            }
        }
        return documents.asked;
    }

    private void applicant() {
        diplomas(Who.APPLICANT);
        contents.experience().applicant().items().stream()
                .filter(job -> job.terms() != Job.Terms.UNPAID)
                .forEach(this::job);
        var tests = contents.languages().applicant();
        result(Who.APPLICANT, "francais", tests.french());
        result(Who.APPLICANT, "anglais", tests.english());
        contents.stays().applicant().items().forEach(this::stay);
        contents.relatives()
                .applicant()
                .known()
                .ifPresent(known -> add(DocumentKind.RELATIVE_PROOF, "parente", known.name()));
        contents.offer()
                .offer()
                .known()
                .ifPresent(known -> add(DocumentKind.JOB_OFFER, "offre", known.employer()));
    }

    private void spouse() {
        if (contents.household().spouse()) {
            diplomas(Who.SPOUSE);
            result(Who.SPOUSE, "francais", contents.languages().spouse().french());
        }
    }

    private void diplomas(Who who) {
        for (Diploma diploma : contents.education().of(who).items()) {
            Item item = new Item(diploma.id().toString(), diploma.title());
            asked.add(new Requirement(DocumentKind.DIPLOMA, who, item));
            asked.add(new Requirement(DocumentKind.TRANSCRIPT, who, item));
        }
    }

    private void job(Job job) {
        add(DocumentKind.WORK_CERTIFICATE, job.id().toString(), job.title());
    }

    private void stay(Stay stay) {
        add(DocumentKind.STAY_PROOF, stay.id().toString(), stay.arrived().toString());
    }

    private void result(Who who, String language, Declared<LanguageResult> declared) {
        declared.known()
                .map(result -> new Item(language, result.certificate()))
                .map(item -> new Requirement(DocumentKind.LANGUAGE_RESULT, who, item))
                .ifPresent(asked::add);
    }

    private void add(DocumentKind kind, String id, String label) {
        asked.add(new Requirement(kind, Who.APPLICANT, new Item(id, label)));
    }
}
