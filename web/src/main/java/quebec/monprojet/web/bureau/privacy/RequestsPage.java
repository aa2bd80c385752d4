package quebec.monprojet.web.bureau.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.privacy.Term;
import quebec.monprojet.privacy.TimeLimits;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/acces}: what is to be answered, and until when. */
@Named("privacyRequests")
@RequestScoped
public class RequestsPage {

    @Inject private PrivacyRequests requests;
    @Inject private Askers askers;
    @Inject private Texts texts;
    @Inject private Clock clock;

    private @Nullable List<PrivacyRequest> lines;

    public List<PrivacyRequest> getLines() {
        var shown = lines;
        if (shown == null) {
            shown = requests.all();
            askers.know(shown);
            lines = shown;
        }
        return shown;
    }

    /** The times that are not established. */
    public List<Term> getUnsure() {
        TimeLimits terms = requests.terms();
        return List.of(terms.answer(), terms.prolongation()).stream()
                .filter(term -> !term.confirmed())
                .toList();
    }

    public String state(PrivacyRequest request) {
        var answered = request.answered();
        if (answered != null) {
            return texts.of("bureau.answer." + answered.outcome());
        }
        if (request.isOverdue(clock.instant())) {
            return texts.of("bureau.access.state.overdue");
        }
        return texts.of(
                "bureau.access.state." + (request.remindedAt() == null ? "waiting" : "soon"));
    }

    public String kind(PrivacyRequest request) {
        if (request.answered() != null) {
            return "done";
        }
        return request.isOverdue(clock.instant()) || request.remindedAt() != null
                ? "warning"
                : "info";
    }
}
