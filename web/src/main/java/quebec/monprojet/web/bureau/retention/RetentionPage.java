package quebec.monprojet.web.bureau.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.retention.DraftDue;
import quebec.monprojet.retention.DraftExtension;
import quebec.monprojet.retention.DraftFloor;
import quebec.monprojet.retention.ErasureTally;
import quebec.monprojet.retention.HoldId;
import quebec.monprojet.retention.LegalHold;
import quebec.monprojet.retention.LegalHolds;
import quebec.monprojet.retention.Retention;
import quebec.monprojet.retention.RetentionClass;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** Page {@code /bureau/conservation}. */
@Named
@RequestScoped
public class RetentionPage {

    static final String PATH = "/bureau/conservation";

    @Inject private Retention retention;
    @Inject private LegalHolds holds;
    @Inject private ApplicationFiles applications;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private @Nullable DraftFloor floor;
    private @Nullable List<DraftDue> upcoming;
    private @Nullable List<ErasureTally> tallies;
    private @Nullable List<DraftExtension> extensions;
    private @Nullable List<LegalHold> standing;
    private @Nullable Map<DossierId, ApplicationNumber> numbers;
    private @Nullable String held;
    private @Nullable String why;

    public List<RetentionClass> getClasses() {
        return retention.classes();
    }

    public DraftFloor getFloor() {
        DraftFloor shown = floor;
        if (shown == null) {
            shown = retention.floor();
            floor = shown;
        }
        return shown;
    }

    public List<DraftDue> getUpcoming() {
        List<DraftDue> shown = upcoming;
        if (shown == null) {
            shown = retention.upcoming();
            upcoming = shown;
        }
        return shown;
    }

    public List<ErasureTally> getTallies() {
        List<ErasureTally> shown = tallies;
        if (shown == null) {
            shown = retention.tallies();
            tallies = shown;
        }
        return shown;
    }

    public List<DraftExtension> getExtensions() {
        List<DraftExtension> shown = extensions;
        if (shown == null) {
            shown = retention.extensions();
            extensions = shown;
        }
        return shown;
    }

    public List<LegalHold> getHolds() {
        List<LegalHold> shown = standing;
        if (shown == null) {
            shown = holds.standing();
            standing = shown;
        }
        return shown;
    }

    /** The application's number, to whoever may open it; the dossier's identifier otherwise. */
    public @Nullable String number(LegalHold hold) {
        if (!reader.has("auditor") && !isHolding()) {
            return null;
        }
        var shown = numbers;
        if (shown == null) {
            shown = applications.numbers(getHolds().stream().map(LegalHold::dossier).toList());
            numbers = shown;
        }
        ApplicationNumber known = shown.get(hold.dossier());
        return known == null ? null : known.value();
    }

    /** Whoever works on files holds them, and lets go of them. */
    public boolean isHolding() {
        return reader.worksOnFiles();
    }

    public boolean isExtending() {
        return reader.has("programme-manager");
    }

    /** Whether this member may be the second of the two. */
    public boolean liftable(LegalHold hold) {
        return isHolding() && hold.liftAsked() && !me().equals(hold.liftAskedBy());
    }

    public void hold() {
        String dossier = typed(held);
        Reason reason = Reason.read(why).orElse(null);
        if (dossier.isEmpty()) {
            door.say("held", "retention.hold.unknown");
        } else if (reason == null) {
            door.say("why", "retention.hold.why.wrong");
        } else {
            switch (holds.place(me(), dossier, reason)) {
                case DONE -> Going.to(Done.after("held", PATH));
                case UNKNOWN -> door.say("held", "retention.hold.unknown");
                case HELD_ALREADY -> door.say("held", "retention.hold.already");
            }
        }
    }

    /** What a button of the list asks, on a form that was sent. */
    public void decide() {
        if (isHolding()) {
            HoldId asking = pressed("ask");
            HoldId lifting = pressed("lift");
            if (asking != null) {
                after(holds.askToLift(me(), asking), "lift-asked");
            } else if (lifting != null) {
                after(holds.lift(me(), lifting), "lifted");
            }
        }
    }

    private void after(boolean done, String what) {
        if (done) {
            Going.to(Done.after(what, PATH));
        } else {
            standing = null;
            door.say(null, "retention.hold.another");
        }
    }

    private @Nullable HoldId pressed(String button) {
        String id = request.getParameter(button);
        return id == null ? null : HoldId.parse(id).orElse(null);
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    public @Nullable String getHeld() {
        return held;
    }

    public void setHeld(@Nullable String held) {
        this.held = held;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
