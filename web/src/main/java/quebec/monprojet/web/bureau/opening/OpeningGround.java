package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.Ground;
import quebec.monprojet.opening.OpeningFiles;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.RehearsalOverride;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** What the approval of an opening rests on: a rehearsal, or two people who do without one. */
@Named
@RequestScoped
public class OpeningGround {

    private final OpeningPage page;
    private final OpeningFiles files;
    private final SignedIn reader;
    private final Texts texts;
    private @Nullable Ground ground;

    @Inject
    public OpeningGround(OpeningPage page, OpeningFiles files, SignedIn reader, Texts texts) {
        this.page = page;
        this.files = files;
        this.reader = reader;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected OpeningGround() {
        this(null, null, null, null);
    }

    /** A draft with a bell, which has to be rehearsed before somebody approves it. */
    public boolean isAsked() {
        return page.state() == State.DRAFT
                && page.getFile().decision().terms().kind() == PeriodKind.CAPPED;
    }

    /** Whether a rehearsal bears an approval now. */
    public boolean isRehearsed() {
        return ground().rehearsal() != null;
    }

    /** The rehearsal that an approval would rest on, or why there is none. */
    public String getText() {
        Rehearsal rehearsal = ground().rehearsal();
        return rehearsal != null
                ? texts.of("opening.file.rehearsed", rehearsal.number())
                : texts.of(
                        "opening.file.unrehearsed",
                        new OpeningWords(texts.words()).said(ground().shortfalls()));
    }

    /** Whether this member may approve on what there is. */
    public boolean isApprovable() {
        return page.isApprovable() && (!isAsked() || isRehearsed());
    }

    /** Whether this member may ask to open without a rehearsal. */
    public boolean isOverridable() {
        return isAsked()
                && reader.has("programme-manager")
                && page.getFile().decision().override() == null
                && !isRehearsed();
    }

    /** Whether this member may grant what somebody else asked for. */
    public boolean isGrantable() {
        RehearsalOverride asked = page.getFile().decision().override();
        return page.isApprovable()
                && isAsked()
                && !isRehearsed()
                && asked != null
                && !asked.askedBy().equals(me());
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    private Ground ground() {
        Ground read = ground;
        if (read == null) {
            read = files.ground(page.getDecision()).orElseThrow();
            ground = read;
        }
        return read;
    }
}
