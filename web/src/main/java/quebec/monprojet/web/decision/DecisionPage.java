package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.web.Once;

/** Page {@code /dossier/decision}: what was decided, why, and what can be done about it. */
@Named
@RequestScoped
public class DecisionPage {

    static final String PATH = "/dossier/decision";

    @Inject private OwnCase own;
    @Inject private OfficialLetters letters;
    @Inject private Decisions decisions;

    private final Once<FoundSheet> found =
            new Once<>(
                    () ->
                            Optional.ofNullable(own.getDecision())
                                    .flatMap(decision -> decisions.sheet(decision.id())));

    public void load() {
        Decision decision = own.getDecision();
        OwnCase.need(decision);
        if (decision != null) {
            letters.read(own.account(), decision.id());
        }
    }

    public @Nullable Told getTold() {
        Decision decision = own.getDecision();
        return decision == null ? null : own.told(decision);
    }

    /** What a refusal rests on; null of the others. */
    public @Nullable FoundSheet getFound() {
        return found.get().orElse(null);
    }

    /** The one that was looked at again; null where this is a first. */
    public @Nullable Decision getFirst() {
        Decision decision = own.getDecision();
        DecisionId before = decision == null ? null : decision.reconsiders();
        return before == null ? null : decisions.of(before).orElse(null);
    }

    public @Nullable Told getFirstTold() {
        Decision first = getFirst();
        return first == null ? null : own.told(first);
    }

    /** How it is named: what was upheld is no first refusal. */
    public String getTitle() {
        Decision decision = own.getDecision();
        return decision == null
                ? ""
                : (decision.reconsiders() == null ? "decision.title." : "decision.upheld.")
                        + decision.outcome();
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
