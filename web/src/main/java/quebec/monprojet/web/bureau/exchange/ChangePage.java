package quebec.monprojet.web.bureau.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.DrawingUp;
import quebec.monprojet.certificate.Versions;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeId;
import quebec.monprojet.exchange.ChangeKind;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.exchange.ChangeWords;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/changement}: one declared change, to be noted or refused. */
@Named
@RequestScoped
public class ChangePage {

    @Inject private Changes changes;
    @Inject private ChangeWords words;
    @Inject private FollowedFile file;
    @Inject private CertificateFiles certificates;
    @Inject private DrawingUp drawing;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Saying saying;
    @Inject private HttpServletRequest request;

    private final Once<List<Certificate>> family = new Once<>(this::versions);

    private @Nullable String id;
    private @Nullable Change change;
    private Noted.@Nullable Outcome outcome;
    private @Nullable String reason;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        id = request.getParameter("id");
    }

    public void load() {
        if (getChange() == null) {
            Going.nowhere();
        }
    }

    /** Opening it is written down, each time. */
    public @Nullable Change getChange() {
        var known = id;
        if (change == null && known != null) {
            change =
                    ChangeId.parse(known)
                            .flatMap(
                                    named ->
                                            changes.open(
                                                    reader.staff().orElseThrow(),
                                                    named,
                                                    door.from()))
                            .orElse(null);
        }
        return change;
    }

    public String getTitle() {
        Change shown = getChange();
        return shown == null ? "" : words.title(shown.kind());
    }

    public String getEvidence() {
        Change shown = getChange();
        return shown == null ? "" : words.evidence(shown.kind());
    }

    /** Of whoever declared it; nothing when the dossier cannot be read. */
    public String getName() {
        return followed()
                .flatMap(file::received)
                .map(received -> received.identity().names())
                .map(Names::full)
                .orElse("");
    }

    private Optional<OwnApplication> followed() {
        Change shown = getChange();
        return shown == null ? Optional.empty() : file.of(shown.number().value());
    }

    /** The day in Montréal on which the application was received. */
    public String getReceivedOn() {
        return followed().map(own -> Montreal.day(own.receivedAt()).toString()).orElse("");
    }

    /** Whether somebody belonged to the family before, and so into the dossier. */
    public boolean isPredating() {
        Change shown = getChange();
        return shown != null
                && followed().filter(own -> shown.predates(own.receivedAt())).isPresent();
    }

    /** Whether a child was born before and is said to have come after. */
    public boolean isBornBefore() {
        Change shown = getChange();
        return shown != null
                && followed().filter(own -> shown.isBornBefore(own.receivedAt())).isPresent();
    }

    /** Whether certificates are drawn up for the family of today, or may be. */
    public boolean isCertified() {
        Change shown = getChange();
        return shown != null
                && shown.isOfTheFamily()
                && followed().filter(own -> own.status() == Status.SELECTED).isPresent();
    }

    /** Every version about the application. */
    private List<Certificate> family() {
        return family.get().orElse(List.of());
    }

    private Optional<List<Certificate>> versions() {
        return Optional.ofNullable(getChange()).map(shown -> certificates.about(shown.number()));
    }

    /** How many certificates the new ones would replace. */
    public long getValid() {
        return family().stream().filter(Certificate::isValid).count();
    }

    /** Whether nothing follows, because the applicant's own certificate was cancelled. */
    public boolean isTakenBack() {
        return isCertified() && Versions.isTakenBack(family());
    }

    /** Whether certificates may be drawn up for it that it did not draw up by itself. */
    public boolean isDrawable() {
        Change shown = getChange();
        return shown != null
                && shown.isAccepted()
                && isCertified()
                && !isTakenBack()
                && (isPredating() || isLeftOut(shown))
                && reader.worksOnFiles();
    }

    /** Whether nothing was drawn up for what was accepted once the family had its certificates. */
    private boolean isLeftOut(Change accepted) {
        Noted noted = accepted.noted();
        return noted != null
                && family().stream().anyMatch(each -> each.drawnAt().isBefore(noted.at()))
                && family().stream()
                        .noneMatch(each -> accepted.id().value().equals(each.origin().change()));
    }

    public void draw() {
        Change shown = getChange();
        if (shown == null || !isDrawable()) {
            Going.nowhere();
            return;
        }
        int drawn = drawing.after(reader.staff().orElseThrow(), shown.id());
        Going.to(
                Done.after(
                        drawn > 0 ? "certificates-drawn-up" : "certificates-unreadable",
                        "/bureau/changement?id=" + shown.id()));
    }

    /** Who comes along adds fees, and nobody else does. */
    public boolean isAddingFees() {
        Change shown = getChange();
        return shown != null
                && (shown.kind() == ChangeKind.CHILD || shown.kind() == ChangeKind.UNION);
    }

    /** Whoever only checks reads; whoever works on files takes note, once. */
    public boolean isOpen() {
        Change shown = getChange();
        return shown != null && shown.noted() == null && reader.worksOnFiles();
    }

    public void note() {
        Change shown = getChange();
        Noted.Outcome chosen = outcome;
        if (shown == null) {
            Going.nowhere();
        } else if (chosen == null) {
            saying.say("outcome", "bureau.change.outcome.missing");
        } else if (chosen == Noted.Outcome.ACCEPTED && (reason == null || reason.isBlank())) {
            note(shown, chosen, null);
        } else {
            Checked<String> checked = Noted.readReason(reason);
            if (checked instanceof Checked.Faulty<String> faulty) {
                saying.faults("bureau.change.", faulty.faults());
            } else if (checked instanceof Checked.Sound<String> sound) {
                note(shown, chosen, sound.value());
            }
        }
    }

    private void note(Change shown, Noted.Outcome chosen, @Nullable String why) {
        if (changes.note(reader.staff().orElseThrow(), shown.id(), chosen, why)) {
            String what = chosen == Noted.Outcome.ACCEPTED ? "change-noted" : "change-refused";
            Going.to(Done.after(what, "/bureau/demande?numero=" + shown.number()));
        } else {
            saying.say(null, "bureau.change.gone");
        }
    }

    public Noted.Outcome[] getOutcomes() {
        return Noted.Outcome.values();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public Noted.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Noted.@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
