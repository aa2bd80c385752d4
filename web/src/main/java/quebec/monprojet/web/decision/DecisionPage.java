package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Decision;

/** Page {@code /dossier/decision}: what was decided, why, and what can be done about it. */
@Named
@RequestScoped
public class DecisionPage {

    static final String PATH = "/dossier/decision";

    @Inject private OwnCase own;

    public void load() {
        OwnCase.need(own.getDecision());
    }

    public @Nullable Told getTold() {
        Decision decision = own.getDecision();
        return decision == null ? null : own.told(decision);
    }

    public List<String> getRecourses() {
        Decision decision = own.getDecision();
        return decision == null ? List.of() : own.recourses(decision);
    }

    /** Whether it was looked at by a second person before it counted. */
    public boolean isLookedAt() {
        Decision decision = own.getDecision();
        return decision != null && decision.lookedBy() != null;
    }
}
