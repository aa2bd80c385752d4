package quebec.monprojet.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose hand moves in this request. Acts name the person they are for; whoever does them in that
 * person's place says so here first, so that the journal names the one who did it.
 */
@RequestScoped
public class Hand {

    private @Nullable Lent lent;

    /**
     * Somebody acts in a person's place.
     *
     * @param person the account that the acts are for
     * @param by the account of whoever does them
     * @param mandate under which
     */
    public record Lent(UUID person, UUID by, UUID mandate) {

        Actor actor() {
            return Actor.applicant(by);
        }

        Map<String, String> with(Map<String, String> facts) {
            Map<String, String> all = new TreeMap<>(facts);
            all.put("mandate", mandate.toString());
            return all;
        }
    }

    /** For the rest of this request. */
    public void lend(Lent to) {
        lent = to;
    }

    /** Who does what this actor is said to do, when it is somebody else. */
    Optional<Lent> inPlaceOf(Actor actor) {
        return Optional.ofNullable(lent).filter(by -> Actor.applicant(by.person()).equals(actor));
    }
}
