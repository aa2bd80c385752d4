package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Chapter.Part;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.bureau.documents.Backing;
import quebec.monprojet.web.bureau.documents.Backings;

/** The answers of a file, chapter by chapter, each with the documents that back it. */
@Named
@RequestScoped
public class AnswersPane {

    @Inject private FilePage page;
    @Inject private Backings backings;

    private @Nullable List<Part> parts;
    private @Nullable Map<Part, List<Backing>> documents;

    private @Nullable SealedDossier sealed() {
        ApplicationFile file = page.getFile();
        return file == null ? null : file.dossier();
    }

    private List<Part> parts() {
        var known = parts;
        if (known == null) {
            SealedDossier dossier = sealed();
            known = dossier == null ? List.of() : Chapter.all(dossier.contents());
            parts = known;
        }
        return known;
    }

    /** Of the chapter at this place, in the order of the answers. */
    public List<Backing> documents(int chapter) {
        List<Part> known = parts();
        return chapter < known.size()
                ? documents().getOrDefault(known.get(chapter), List.of())
                : List.of();
    }

    /** About those who came since the receipt, whom no chapter tells of. */
    public List<Backing> getSince() {
        List<Part> known = parts();
        return documents().entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    /** What there is to see of each, which the forms carry on. */
    public List<Backing> getAll() {
        return documents().values().stream().flatMap(List::stream).toList();
    }

    private Map<Part, List<Backing>> documents() {
        var known = documents;
        if (known == null) {
            known = grouped();
            documents = known;
        }
        return known;
    }

    private Map<Part, List<Backing>> grouped() {
        SealedDossier dossier = sealed();
        if (dossier == null) {
            return Map.of();
        }
        return backings
                .folder(dossier.seal().dossier())
                .map(folder -> folder.checklist().requirements())
                .orElse(List.of())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                AnswersPane::part,
                                Collectors.mapping(
                                        asked -> backings.of(dossier, asked),
                                        Collectors.toList())));
    }

    /** Where the answer stands that a document backs. */
    static Part part(Requirement requirement) {
        return new Part(
                switch (requirement.kind()) {
                    case PASSPORT, BIRTH_CERTIFICATE, PARENTAL_CONSENT -> Chapter.IDENTITY;
                    case MARRIAGE_CERTIFICATE, DE_FACTO_PROOF -> Chapter.FAMILY;
                    case DIPLOMA, TRANSCRIPT, WORK_CERTIFICATE, LANGUAGE_RESULT -> Chapter.CAREER;
                    case STAY_PROOF, RELATIVE_PROOF, JOB_OFFER -> Chapter.QUEBEC;
                    case PAPER_FORM -> Chapter.FILING;
                },
                requirement.who());
    }
}
