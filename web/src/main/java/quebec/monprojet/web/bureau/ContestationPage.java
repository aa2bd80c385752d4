package quebec.monprojet.web.bureau;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Conclusion;
import quebec.monprojet.dossier.Contestation;
import quebec.monprojet.dossier.ContestationId;
import quebec.monprojet.dossier.Contestations;
import quebec.monprojet.selection.ContestationFile;
import quebec.monprojet.selection.ContestedFiles;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/contestation}. */
@Named
@RequestScoped
public class ContestationPage {

    private final ContestedFiles files;
    private final Contestations contestations;
    private final SignedIn reader;
    private final Door door;
    private final HttpServletRequest request;

    private @Nullable String id;
    private @Nullable ContestationFile file;
    private Conclusion.@Nullable Outcome outcome;
    private @Nullable String reason;

    @Inject
    public ContestationPage(
            ContestedFiles files,
            Contestations contestations,
            SignedIn reader,
            Door door,
            HttpServletRequest request) {
        this.files = files;
        this.contestations = contestations;
        this.reader = reader;
        this.door = door;
        this.request = request;
    }

    @SuppressWarnings("NullAway")
    protected ContestationPage() {
        this(null, null, null, null, null);
    }

    /** Known before the form is read, since it decides whether there is one. */
    @PostConstruct
    void start() {
        id = request.getParameter("id");
    }

    /** Opening it is written down, each time. */
    public void load() {
        if (id == null) {
            Going.to(ContestationsPage.PATH);
        } else if (getFile() == null) {
            Going.nowhere();
        }
    }

    public @Nullable ContestationFile getFile() {
        var known = id;
        if (file == null && known != null) {
            file =
                    ContestationId.parse(known)
                            .flatMap(
                                    named ->
                                            files.open(
                                                    reader.staff().orElseThrow(),
                                                    named,
                                                    door.from()))
                            .orElse(null);
        }
        return file;
    }

    /** Whoever only checks reads; whoever works on files concludes, once. */
    public boolean isOpen() {
        var shown = getFile();
        return shown != null && shown.contestation().conclusion() == null && reader.worksOnFiles();
    }

    public void conclude() {
        var shown = getFile();
        var chosen = outcome;
        Checked<String> checked = Contestation.readConclusion(reason);
        if (shown == null) {
            Going.nowhere();
            return;
        }
        if (chosen == null) {
            door.say("outcome", "bureau.contest.outcome.missing");
        }
        if (chosen != null && checked instanceof Checked.Sound<String> sound) {
            contestations.conclude(
                    reader.staff().orElseThrow(), shown.contestation().id(), chosen, sound.value());
            Going.to(
                    Done.after(
                            "contestation-concluded",
                            "/bureau/contestation?id=" + shown.contestation().id()));
        } else if (checked instanceof Checked.Faulty<String> faulty) {
            faulty.faults()
                    .forEach(
                            fault ->
                                    door.say(
                                            "reason",
                                            "bureau.contest.reason."
                                                    + fault.problem()
                                                            .name()
                                                            .toLowerCase(Locale.ROOT),
                                            fault.limit()));
        }
    }

    public Conclusion.Outcome[] getOutcomes() {
        return Conclusion.Outcome.values();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public Conclusion.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Conclusion.@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
