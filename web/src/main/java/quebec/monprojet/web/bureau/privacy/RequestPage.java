package quebec.monprojet.web.bureau.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.privacy.Answered;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.RequestNumber;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/demande-acces}: one request, to be answered or given more time. */
@Named
@RequestScoped
public class RequestPage {

    @Inject private PrivacyRequests requests;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Saying saying;
    @Inject private HttpServletRequest request;

    private @Nullable String number;
    private @Nullable PrivacyRequest opened;
    private Answered.@Nullable Outcome outcome;
    private @Nullable String reason;
    private @Nullable String why;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        number = request.getParameter("numero");
    }

    public void load() {
        if (getOpened() == null) {
            Going.nowhere();
        }
    }

    /** Opening it is written down, each time. */
    public @Nullable PrivacyRequest getOpened() {
        var known = number;
        if (opened == null && known != null) {
            opened =
                    RequestNumber.parse(known)
                            .flatMap(named -> requests.open(member(), named, door.from()))
                            .orElse(null);
        }
        return opened;
    }

    public boolean isOpen() {
        PrivacyRequest shown = getOpened();
        return shown != null && shown.answered() == null && reader.worksOnFiles();
    }

    public void answer() {
        Answered.Outcome chosen = outcome;
        if (chosen == null) {
            saying.say("outcome", "bureau.access.outcome.missing");
        }
        act(
                "access-answered",
                Answered.readReason(reason),
                (number, said) -> chosen != null && requests.answer(member(), number, chosen, said),
                chosen != null);
    }

    public void prolong() {
        Checked<String> checked = Answered.readReason(why);
        if (checked instanceof Checked.Faulty<String>) {
            saying.say("why", "bureau.access.why.missing", Answered.LONGEST_REASON);
        } else {
            act(
                    "access-prolonged",
                    checked,
                    (number, said) -> requests.prolong(member(), number, said),
                    true);
        }
    }

    private void act(
            String done,
            Checked<String> checked,
            BiPredicate<RequestNumber, String> act,
            boolean ready) {
        PrivacyRequest shown = getOpened();
        if (shown == null) {
            Going.nowhere();
        } else if (checked instanceof Checked.Faulty<String> faulty) {
            saying.faults("bureau.access.", faulty.faults());
        } else if (ready && checked instanceof Checked.Sound<String> sound) {
            if (act.test(shown.number(), sound.value())) {
                Going.to(Done.after(done, "/bureau/demande-acces?numero=" + shown.number()));
            } else {
                saying.say(null, "bureau.access.gone");
            }
        }
    }

    private StaffId member() {
        return reader.staff().orElseThrow();
    }

    public Answered.Outcome[] getOutcomes() {
        return Answered.Outcome.values();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public Answered.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Answered.@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
