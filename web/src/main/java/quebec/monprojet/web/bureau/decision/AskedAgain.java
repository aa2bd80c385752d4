package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.Ground;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.web.Once;

/** What a person asks to be looked at again, beside whatever is answered to it. */
@Named
@RequestScoped
public class AskedAgain {

    @Inject private HandledFile file;
    @Inject private Reconsiderations reconsiderations;
    @Inject private Decisions decisions;

    private final Once<Reconsideration> demand =
            new Once<>(() -> file.number().flatMap(reconsiderations::open));
    private final Once<Decision> decision =
            new Once<>(() -> demand.get().flatMap(open -> decisions.of(open.decision())));

    /** Null when nothing is open. */
    public @Nullable Reconsideration getDemand() {
        return demand.get().orElse(null);
    }

    /** The decision that it is about. */
    public @Nullable Decision getDecision() {
        return decision.get().orElse(null);
    }

    /** What that decided. */
    Optional<Outcome> outcome() {
        return decision.get().map(Decision::outcome);
    }

    /** All that was asked so far; carried by a form that answers it. */
    String heard() {
        return demand.get().map(Reconsideration::heard).orElse("");
    }

    /** In which it came; null when it came on line. */
    public @Nullable PostedLetter getLetter() {
        return demand.get().map(Reconsideration::id).flatMap(reconsiderations::letter).orElse(null);
    }

    /** What the person says was wrong. */
    public List<Ground> getGrounds() {
        return named(demand.get().map(Reconsideration::grounds).orElse(List.of()));
    }

    /** Likewise what they say themselves beside what was entered. */
    public List<Ground> getOwnGrounds() {
        return named(
                demand.get()
                        .map(Reconsideration::own)
                        .map(Reconsideration.Own::grounds)
                        .orElse(List.of()));
    }

    private List<Ground> named(List<String> said) {
        return said.isEmpty()
                ? List.of()
                : file.rules().grounds().stream()
                        .filter(ground -> said.contains(ground.code()))
                        .toList();
    }
}
