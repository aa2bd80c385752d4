package quebec.monprojet.web.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.evidence.DocumentVerdict;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.Explanation;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileState;
import quebec.monprojet.evidence.FileView;
import quebec.monprojet.evidence.Requirement;
import quebec.monprojet.evidence.Scanners;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** One document: what is asked, what is there, and how more comes, or why none does. */
@Named
@RequestScoped
public class DocumentPage {

    @Inject private Draft draft;
    @Inject private Evidence evidence;
    @Inject private Scanners scanners;
    @Inject private DocumentWords words;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    private @Nullable DocumentFolder folder;
    private @Nullable Requirement requirement;
    private @Nullable DocumentVerdict wanting;
    private @Nullable String explanation;

    /**
     * The parameter itself: what is pressed in the list is found by it before the page is built.
     */
    @PostConstruct
    void open() {
        String piece = request.getParameter("piece");
        folder = evidence.of(draft.account());
        requirement = piece == null ? null : folder.checklist().named(piece).orElse(null);
        wanting = piece == null ? null : evidence.wanting(draft.account()).get(piece);
        explanation = requirement == null ? null : folder.explanation(requirement).orElse(null);
    }

    public void load() {
        if (requirement == null) {
            Going.nowhere();
        }
    }

    /** Which of the buttons beside the files it was, if it was one. */
    public void press() {
        Optional<FileId> up = pressed("monter");
        Optional<FileId> out = pressed("retirer");
        up.ifPresent(file -> evidence.moveUp(draft.account(), file));
        out.ifPresent(file -> evidence.remove(draft.account(), file));
        if (up.isPresent() || out.isPresent()) {
            Going.to(here());
        }
    }

    private Optional<FileId> pressed(String name) {
        return Optional.ofNullable(request.getParameter(name)).flatMap(FileId::parse);
    }

    /** Once, to whoever comes back from a file that was not taken. */
    public void tellRefusal() {
        if (!getRefusal().isEmpty()) {
            Faults.say(isOpen() ? "files" : null, getRefusal());
        }
    }

    /** Why the files that were just sent were not taken; empty when they were. */
    public String getRefusal() {
        String key = "documents.refused." + request.getParameter("refus");
        return texts.words().containsKey(key) ? texts.of(key) : "";
    }

    /** Keeps the explanation; an empty one is taken back. */
    public void explain() {
        if (explanation == null || explanation.isBlank()) {
            evidence.withdraw(draft.account(), getPiece());
            Going.to(here());
            return;
        }
        Checked<Explanation> checked = Explanation.read(explanation);
        if (checked instanceof Checked.Sound<Explanation> sound) {
            evidence.explain(draft.account(), getPiece(), sound.value());
            Going.to(here() + "&envoye=oui");
        } else {
            Faults.say("explanation", texts.of("documents.explanation.too_long"));
        }
    }

    private String here() {
        return "/dossier/document?piece=" + getPiece();
    }

    public String getPiece() {
        return requirement == null ? "" : requirement.code();
    }

    public String getCaption() {
        Who who = requirement().who();
        return words.ownCaption(folder().telling(draft.contents(), who), who);
    }

    public String getLabel() {
        return requirement == null ? "" : words.label(requirement);
    }

    public String getForm() {
        return words.form(terms());
    }

    public boolean isTranslation() {
        return terms().translation();
    }

    public boolean isEstablished() {
        return terms().established();
    }

    public String getStanding() {
        return isWrong()
                ? texts.of("documents.standing.wanting")
                : words.standing(folder(), requirement(), draft.contents());
    }

    public String getKind() {
        return isWrong() ? "wrong" : DocumentWords.kind(folder(), requirement(), draft.contents());
    }

    private boolean isWrong() {
        DocumentVerdict found = wanting;
        return found != null && !folder().hasMovedOn(found);
    }

    /** Those that are the document's pages, or may become so. */
    public List<FileView> getFiles() {
        return all().stream().filter(file -> !file.isRefused()).toList();
    }

    public List<FileView> getRefused() {
        return requirement == null ? List.of() : folder().refused(requirement);
    }

    private List<FileView> all() {
        return requirement == null ? List.of() : folder().files(requirement);
    }

    public String kind(FileView file) {
        return DocumentWords.kind(file);
    }

    public String said(FileView file) {
        return words.said(file);
    }

    /** Whether a file waits to be looked into. */
    public boolean isWaiting() {
        return getFiles().stream().anyMatch(file -> file.state() == FileState.RECEIVED);
    }

    public boolean isScanned() {
        return scanners.isThere();
    }

    public boolean isOpen() {
        return requirement != null && folder().open(requirement);
    }

    public boolean isExplainable() {
        return requirement != null && folder().explainable(requirement);
    }

    public boolean changeable(FileView file) {
        return folder().changeable(file);
    }

    /** What an officer wrote who asks for it after the receipt; empty when nobody does. */
    public String getWanted() {
        var asked = folder().asked();
        return asked != null && asked.awaits(getPiece()) ? asked.reason() : "";
    }

    /** What is wrong and what to send instead, as an officer wrote it; null for nothing. */
    public @Nullable DocumentVerdict getWanting() {
        return wanting;
    }

    /** What becomes of it. */
    public String getNext() {
        if (!isWrong()) {
            return texts.of("documents.wanting.sent");
        }
        return texts.of(isOpen() ? "documents.wanting.open" : "documents.wanting.closed");
    }

    /** The file that the next one takes the place of; null for none. */
    public @Nullable FileView getReplaced() {
        FileId wanted = pressed("remplace").orElse(null);
        return all().stream().filter(file -> file.id().equals(wanted)).findFirst().orElse(null);
    }

    public String getReplacedId() {
        FileView replaced = getReplaced();
        return replaced == null ? "" : replaced.id().toString();
    }

    /** Of the form's address. */
    public String getReplacing() {
        FileView replaced = getReplaced();
        return replaced == null ? "" : "&remplace=" + replaced.id();
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }

    private DocumentFolder folder() {
        return Objects.requireNonNull(folder);
    }

    private Requirement requirement() {
        return Objects.requireNonNull(requirement);
    }

    private DocumentTerms terms() {
        return DocumentTerms.of(requirement().kind());
    }
}
