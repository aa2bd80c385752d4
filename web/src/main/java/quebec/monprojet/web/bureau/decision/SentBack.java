package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Grounds;
import quebec.monprojet.decision.Look;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.web.Once;

/** What a second look sent back, as long as nothing else was done since. */
@Named
@RequestScoped
public class SentBack {

    @Inject private HandledFile file;
    @Inject private SecondLooks looks;

    private final Once<Proposal> proposal =
            new Once<>(() -> file.number().flatMap(looks::sentBack));

    /** Its words, which whoever proposes anew begins with. */
    Optional<Grounds> grounds() {
        return proposal.get().map(Proposal::grounds);
    }

    /** Why, and who found so; null when nothing was sent back. */
    public @Nullable Look getLook() {
        return proposal.get().flatMap(sent -> Optional.ofNullable(sent.look())).orElse(null);
    }
}
