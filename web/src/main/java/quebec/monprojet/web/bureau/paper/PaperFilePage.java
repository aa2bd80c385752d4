package quebec.monprojet.web.bureau.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.PaperFile;
import quebec.monprojet.assisted.PaperFileId;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.assisted.Part;
import quebec.monprojet.assisted.Proposal;
import quebec.monprojet.assisted.TakingBack;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/papier/dossier}: one file on paper, what is left to do and by whom. */
@Named
@RequestScoped
public class PaperFilePage {

    static final String PATH = "/bureau/papier/dossier";

    @Inject private PaperFiles files;
    @Inject private TakingBack back;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private People people;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    private @Nullable String id;
    private @Nullable PaperFile file;
    private @Nullable Map<Proposal, StaffId> proposed;

    /** Known before a form is read, which carries it on. */
    @PostConstruct
    void start() {
        id = request.getParameter("id");
        if (id == null) {
            id = request.getParameter("file");
        }
        file = PaperFileId.parse(id).flatMap(files::of).orElse(null);
    }

    static String path(PaperFileId file) {
        return PATH + "?id=" + file;
    }

    /** What stands on the page is read by whoever opens it. */
    public void load() {
        file = file == null ? null : files.open(me(), file.id(), door.from()).orElse(null);
        if (file == null) {
            Going.nowhere();
        }
    }

    public PaperFile getFile() {
        return Objects.requireNonNull(file);
    }

    public boolean isFound() {
        return file != null;
    }

    /** The version that the form was shown with, whatever became of the file since. */
    int seen() {
        String version = request.getParameter("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Who had proposed it where the button stood that was pressed, and still does. */
    @Nullable StaffId read(Proposal what) {
        StaffId by = proposedBy(what.name());
        return by != null && by.toString().equals(request.getParameter("proposedBy")) ? by : null;
    }

    StaffId me() {
        return reader.staff().orElseThrow();
    }

    public boolean isActing() {
        return reader.has("officer") || reader.has("supervisor");
    }

    public boolean isTyping() {
        return isActing() && getFile().isTypedBy(me());
    }

    public boolean isVerifying() {
        return isActing() && getFile().isVerifiedBy(me());
    }

    public List<PaperFile> getAlike() {
        return files.bornTheSameDay(getFile());
    }

    /** Sealed dossiers of the same bearer, besides this one. */
    public long getBearers() {
        long all = files.bearers(getFile());
        return getFile().digest() == null ? all : Math.max(0, all - 1);
    }

    /** Who proposed it, if it waits for somebody else to confirm it. */
    public String proposer(String what) {
        StaffId by = proposedBy(what);
        return by == null ? "" : people.name(by);
    }

    public @Nullable StaffId proposedBy(String what) {
        if (proposed == null) {
            proposed = back.proposed(getFile().id());
        }
        return proposed.get(Proposal.valueOf(what));
    }

    /** Who has that part in it. */
    public String hands(String part) {
        String names =
                getFile().parts().entrySet().stream()
                        .filter(each -> each.getValue() == Part.valueOf(part))
                        .map(Map.Entry::getKey)
                        .map(people::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.of("bureau.paper.nobody") : names;
    }

    public @Nullable String getId() {
        return id;
    }
}
