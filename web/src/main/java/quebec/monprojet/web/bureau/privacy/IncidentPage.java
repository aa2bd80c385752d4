package quebec.monprojet.web.bureau.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.privacy.IncidentEntry;
import quebec.monprojet.privacy.IncidentFacts;
import quebec.monprojet.privacy.IncidentNumber;
import quebec.monprojet.privacy.Incidents;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.look.SentForm;

/** Page {@code /bureau/incident}: a new incident, or one with its entries and what is learned. */
@Named
@RequestScoped
public class IncidentPage {

    @Inject private Incidents incidents;
    @Inject private IncidentForm typed;
    @Inject private SignedIn reader;
    @Inject private Saying saying;
    @Inject private SentForm sentForm;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private @Nullable IncidentNumber number;
    private List<IncidentEntry> entries = List.of();

    /** Known before the form is read. */
    @PostConstruct
    void start() {
        String asked = request.getParameter("numero");
        number = asked == null ? null : IncidentNumber.parse(asked).orElse(null);
        entries = number == null ? List.of() : incidents.of(number);
    }

    /** What is known already stands in the form that amends it. */
    public void load() {
        boolean named = request.getParameter("numero") != null;
        if (entries.isEmpty() && (named || !isActing())) {
            Going.nowhere();
        } else if (!entries.isEmpty()) {
            typed.fill(entries.get(0).facts());
        }
    }

    /** The latest first; empty for a new incident. */
    public List<IncidentEntry> getEntries() {
        return entries;
    }

    public @Nullable IncidentNumber getNumber() {
        return number;
    }

    public boolean isActing() {
        return reader.has("supervisor") || reader.has("programme-manager");
    }

    public void record() {
        Checked<IncidentFacts> checked = typed.read(Montreal.day(clock.instant()));
        if (checked instanceof Checked.Faulty<IncidentFacts> faulty) {
            saying.faults("bureau.incident.", faulty.faults());
        } else if (checked instanceof Checked.Sound<IncidentFacts> sound) {
            record(sound.value());
        }
    }

    private void record(IncidentFacts facts) {
        StaffId by = reader.staff().orElseThrow();
        IncidentNumber known = number;
        if (known == null) {
            known = incidents.record(by, sentForm.saying(facts), facts);
        } else if (!incidents.amend(by, sentForm.saying(facts), known, facts)) {
            Going.nowhere();
            return;
        }
        Going.to(Done.after("incident-recorded", "/bureau/incident?numero=" + known));
    }
}
