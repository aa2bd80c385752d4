package quebec.monprojet.web.bureau.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.dossier.DocumentWords;
import quebec.monprojet.web.dossier.Readout;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/documents}: the documents of an application beside its answers. */
@Named
@RequestScoped
public class ApplicationDocumentsPage {

    static final String PATH = "/bureau/documents?numero=";

    /** The page of the whole file, where documents are looked at beside the points. */
    private static final String FILE = "/bureau/demande?numero=";

    @Inject private ApplicationFiles applications;
    @Inject private Backings backings;
    @Inject private Readout readout;
    @Inject private DocumentWords words;
    @Inject private Texts texts;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private @Nullable ApplicationFile file;
    private @Nullable DocumentFolder folder;
    private @Nullable List<Person> everybody;

    /** One of the family: their documents, and what is told of them. */
    public record Person(
            Who who, String caption, List<Backing> documents, List<Readout.Block> answers) {}

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
            folder = backings.folder(dossier().seal().dossier()).orElse(null);
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

    /** Whose they are; null when there is nothing to show. */
    public @Nullable ApplicationLine getLine() {
        return file == null ? null : file.line();
    }

    /** In the order of the list of documents, which everybody has a part of. */
    public List<Person> getEverybody() {
        var shown = everybody;
        if (shown == null) {
            DocumentFolder there = folder;
            shown =
                    there == null
                            ? List.of()
                            : there.checklist().requirements().stream()
                                    .map(Requirement::who)
                                    .distinct()
                                    .map(who -> person(there, who))
                                    .toList();
            everybody = shown;
        }
        return shown;
    }

    private Person person(DocumentFolder there, Who who) {
        Contents telling = there.telling(contents(), who);
        String caption = words.caption(telling, who);
        return new Person(
                who,
                caption,
                there.checklist().requirements().stream()
                        .filter(requirement -> requirement.who().equals(who))
                        .map(requirement -> backings.of(dossier(), requirement))
                        .toList(),
                readout.toOfficers(telling, who));
    }

    public List<Backing> getDocuments() {
        return getEverybody().stream().flatMap(person -> person.documents().stream()).toList();
    }

    /** Whose document it is. */
    Person whose(Backing backing) {
        return getEverybody().stream()
                .filter(person -> person.documents().contains(backing))
                .findFirst()
                .orElseThrow();
    }

    Optional<Backing> document(String code) {
        return getDocuments().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** To choose from, each with whose it is and how it stands. */
    public List<SelectItem> getChoices() {
        return getDocuments().stream()
                .map(each -> new SelectItem(each.code(), choice(each)))
                .toList();
    }

    private String choice(Backing backing) {
        return texts.of("pieces.ask.choice", backing.label(), backing.person(), backing.said());
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

    void again(String done) {
        Going.to(Done.after(done, PATH + getNumber()));
    }

    /** At the document that something was just said of, whose tag tells it. */
    void at(String code) {
        Going.to((isBeside() ? FILE : PATH) + getNumber() + "#" + code);
    }

    /** Whether whoever acts came from the page of the whole file, and goes back there. */
    public boolean isBeside() {
        return "demande".equals(request.getParameter("retour"));
    }

    StaffId me() {
        return reader.staff().orElseThrow();
    }

    private Contents contents() {
        return dossier().contents();
    }
}
