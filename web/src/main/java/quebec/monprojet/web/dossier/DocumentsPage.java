package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileView;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.evidence.Scanners;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** The documents that a dossier needs, person by person, and how they stand. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject private Draft draft;
    @Inject private Evidence evidence;
    @Inject private DocumentRequests requests;
    @Inject private Scanners scanners;
    @Inject private DocumentWords words;
    @Inject private Texts texts;
    @Inject private Moments moments;
    @Inject private HttpServletRequest request;

    private @Nullable DocumentFolder folder;
    private @Nullable Map<String, DocumentVerdict> wanting;

    /** One document, in which form it is asked for, and how it stands. */
    public record Row(String label, String asked, String href, String kind, String standing) {}

    /** The documents about one person. */
    public record Group(String title, List<Row> rows) {}

    /** Takes out a file that is no longer asked for, when that was pressed. */
    public void load() {
        Optional<FileId> file =
                Optional.ofNullable(request.getParameter("retirer")).flatMap(FileId::parse);
        if (file.isPresent()) {
            evidence.remove(draft.account(), file.get());
            Going.to("/dossier/documents");
        } else if (request.getParameter("refus") != null) {
            String key = "documents.refused." + request.getParameter("refus");
            Faults.say(
                    null,
                    texts.of(texts.words().containsKey(key) ? key : "documents.refused.TOO_LARGE"));
        }
    }

    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        List<Requirement> all =
                folder().checklist().requirements().stream()
                        .filter(each -> !isToSend(each.code()))
                        .toList();
        for (Who who : all.stream().map(Requirement::who).distinct().toList()) {
            List<Row> rows =
                    all.stream().filter(each -> each.who().equals(who)).map(this::row).toList();
            groups.add(new Group(caption(who), rows));
        }
        return groups;
    }

    /** Whether it stands above the others, to be sent. */
    private boolean isToSend(String code) {
        DocumentRequest asked = folder().asked();
        return asked != null && asked.awaits(code);
    }

    private String caption(Who who) {
        return words.ownCaption(folder().telling(draft.contents(), who), who);
    }

    private Row row(Requirement requirement) {
        boolean wrong = isWanting(requirement.code());
        return new Row(
                words.label(requirement),
                words.asked(DocumentTerms.of(requirement.kind())),
                "/dossier/document?piece=" + requirement.code(),
                wrong ? "wrong" : DocumentWords.kind(folder(), requirement, draft.contents()),
                wrong
                        ? texts.of("documents.standing.wanting")
                        : words.standing(folder(), requirement, draft.contents()));
    }

    /** Whether an officer found that what is there does not conform. */
    private boolean isWanting(String code) {
        Map<String, DocumentVerdict> found = wanting;
        if (found == null) {
            found = evidence.wanting(draft.account());
            wanting = found;
        }
        DocumentVerdict verdict = found.get(code);
        return verdict != null && !folder().hasMovedOn(verdict);
    }

    /** What an officer asks for after the receipt; null for nothing. */
    public @Nullable DocumentRequest getAsked() {
        return folder().asked();
    }

    /** Until when it is awaited, in words; empty while nothing is the person's to send. */
    public String getDeadline() {
        DocumentRequest asked = folder().asked();
        return asked == null || asked.answered()
                ? ""
                : texts.of("asked.home", moments.date(asked.lastDay()));
    }

    public List<Row> getWanted() {
        DocumentRequest asked = folder().asked();
        return asked == null
                ? List.of()
                : asked.requirements().stream()
                        .flatMap(code -> folder().checklist().named(code).stream())
                        .map(this::row)
                        .toList();
    }

    /** Whether each document that is asked for is there or explained. */
    public boolean isWhole() {
        return folder().lacking().isEmpty();
    }

    /** Says that everything was sent. */
    public void answer() {
        if (requests.answer(draft.account()) == DocumentRequests.Answering.LACKING) {
            for (Requirement lacking : folder().lacking()) {
                Faults.say(null, texts.of("asked.lacking", words.label(lacking)));
            }
        } else {
            Going.to("/dossier/documents");
        }
    }

    public List<FileView> getLeftOver() {
        return folder().leftOver();
    }

    public boolean isOpen() {
        return folder().open();
    }

    /** Whether what is there must stay; more may come. */
    public boolean isHeld() {
        return folder().held();
    }

    public boolean isScanned() {
        return scanners.isThere();
    }

    /** For the task list. */
    public String getStatus() {
        return folder().wanting() == 0 ? "done" : "todo";
    }

    private DocumentFolder folder() {
        if (folder == null) {
            folder = evidence.of(draft.account());
        }
        return folder;
    }
}
