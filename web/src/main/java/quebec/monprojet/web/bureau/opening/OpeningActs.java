package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.AnnouncementFile;
import quebec.monprojet.opening.Announcements;
import quebec.monprojet.opening.OpeningFile;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Faults;

/** The acts of one press on an opening's page. Whoever approves, approves what they read. */
@Named
@RequestScoped
public class OpeningActs {

    private final Openings openings;
    private final Announcements announcements;
    private final OpeningPage page;
    private final OpeningDesk desk;
    private @Nullable String seen;
    private boolean sure;

    @Inject
    public OpeningActs(
            Openings openings, Announcements announcements, OpeningPage page, OpeningDesk desk) {
        this.openings = openings;
        this.announcements = announcements;
        this.page = page;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway")
    protected OpeningActs() {
        this(null, null, null, null);
    }

    public void approve() {
        String shown = seen == null ? "" : seen;
        tell(openings.approve(desk.me(), page.getDecision(), shown), "opening-approved");
    }

    /** Grants thereby what somebody else asked for: to open without a rehearsal. */
    public void approveUnrehearsed() {
        String shown = seen == null ? "" : seen;
        tell(openings.approveUnrehearsed(desk.me(), page.getDecision(), shown), "opening-approved");
    }

    /** A notice goes to everybody who asked for it, and is not called back: it is said twice. */
    public void publish() {
        if (sure) {
            tell(openings.publish(desk.me(), page.getDecision()), "opening-published");
        } else {
            Faults.say("sure", desk.word("opening.file.sure.missing"));
        }
    }

    public void withdraw() {
        Ruling ruling = openings.withdraw(desk.me(), page.getDecision());
        if (ruling.done()) {
            Going.to(Done.after("opening-withdrawn", "/bureau/ouvertures"));
        } else {
            tell(ruling, "");
        }
    }

    public void approveAnnouncement() {
        if (sure) {
            announce();
        } else {
            Faults.say("sureAgain", desk.word("opening.file.sure.missing"));
        }
    }

    private void announce() {
        OpeningFile file = page.getFile();
        AnnouncementFile prepared = file.prepared();
        Ruling ruling =
                prepared == null || !prepared.preparedAt().toString().equals(seen)
                        ? new Ruling.Changed()
                        : announcements.approve(
                                desk.me(), file.decision().terms().period(), prepared);
        tell(ruling, "opening-announced");
    }

    public void withdrawAnnouncement() {
        tell(
                announcements.withdraw(desk.me(), page.getFile().decision().terms().period()),
                "opening-dropped");
    }

    private void tell(Ruling ruling, String done) {
        desk.tell(ruling, page.getDecision(), done);
    }

    /** What stood on the page: the decision's hash, or when the announcement was prepared. */
    public @Nullable String getSeen() {
        OpeningFile file = page.getFile();
        return file.prepared() == null
                ? file.decision().terms().hash()
                : file.prepared().preparedAt().toString();
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    /** Whether whoever presses has said that they mean it. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
