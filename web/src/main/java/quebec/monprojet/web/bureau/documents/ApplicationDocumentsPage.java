package quebec.monprojet.web.bureau.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.evidence.FileView;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.dossier.DocumentWords;
import quebec.monprojet.web.dossier.Readout;

/** Page {@code /bureau/documents}: the documents of an application beside its answers. */
@Named
@RequestScoped
public class ApplicationDocumentsPage {

    static final String PATH = "/bureau/documents?numero=";

    @Inject private ApplicationFiles applications;
    @Inject private EvidenceReading evidence;
    @Inject private Readout readout;
    @Inject private DocumentWords words;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private @Nullable ApplicationFile file;
    private @Nullable DocumentFolder folder;
    private Map<String, DocumentVerdict> verdicts = Map.of();

    /**
     * One document, whose it is, and what was found of it.
     *
     * @param shown names what there is to see of it
     */
    public record Backing(
            String code,
            String label,
            String person,
            String kind,
            String standing,
            List<FileView> files,
            String explanation,
            @Nullable DocumentVerdict verdict,
            boolean movedOn,
            String shown) {

        /** What was found of the files that are there, before how they stand. */
        public boolean judged() {
            return verdict != null && !movedOn;
        }
    }

    /** Opening it is written down, each time; known before a form is read, which carries it on. */
    @PostConstruct
    void open() {
        file =
                Optional.ofNullable(request.getParameter("numero"))
                        .flatMap(ApplicationNumber::parse)
                        .flatMap(number -> applications.open(me(), number, door.from()))
                        .filter(opened -> opened.dossier() != null)
                        .orElse(null);
        if (file != null) {
            folder = evidence.of(dossier().seal().dossier()).orElse(null);
            verdicts = evidence.verdicts(dossier().seal().dossier());
        }
    }

    public void load() {
        if (file == null || folder == null) {
            Going.nowhere();
        }
    }

    public String getNumber() {
        return file == null ? "" : file.line().number();
    }

    public List<Readout.Block> getBlocks() {
        return file == null ? List.of() : readout.toOfficers(contents());
    }

    public List<Backing> getDocuments() {
        return folder == null
                ? List.of()
                : folder.checklist().requirements().stream().map(this::backing).toList();
    }

    private Backing backing(Requirement requirement) {
        DocumentFolder there = Objects.requireNonNull(folder);
        var standing = there.standing(requirement);
        DocumentVerdict verdict = verdicts.get(requirement.code());
        return new Backing(
                requirement.code(),
                words.label(requirement),
                words.caption(there.telling(contents(), requirement.who()), requirement.who()),
                DocumentWords.kind(standing),
                words.standing(standing),
                there.files(requirement),
                there.explanation(requirement).orElse(""),
                verdict,
                verdict != null && there.hasMovedOn(verdict),
                there.shown(requirement));
    }

    /** To choose from. */
    public List<SelectItem> getChoices() {
        return getDocuments().stream()
                .map(each -> new SelectItem(each.code(), each.label() + " – " + each.person()))
                .toList();
    }

    /** Whoever only checks reads. */
    public boolean isActing() {
        return reader.has("officer") || reader.has("supervisor");
    }

    ApplicationFile file() {
        return Objects.requireNonNull(file);
    }

    SealedDossier dossier() {
        return Objects.requireNonNull(file().dossier());
    }

    void again() {
        Going.to(PATH + getNumber());
    }

    StaffId me() {
        return reader.staff().orElseThrow();
    }

    private Contents contents() {
        return dossier().contents();
    }
}
