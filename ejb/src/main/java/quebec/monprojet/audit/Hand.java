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

    /** Why somebody may act for another. Each ground has its own judge of {@link ActInPlace}. */
    public enum Ground {
        /** The person gave a mandate. */
        MANDATE("mandate"),
        /** The person filed on paper, and officers type what stands there. */
        PAPER("paper");

        private final String fact;

        Ground(String fact) {
            this.fact = fact;
        }
    }

    /**
     * Somebody acts in a person's place.
     *
     * @param person the account that the acts are for
     * @param by whoever does them
     * @param under the mandate, or the file on paper
     */
    public record Lent(UUID person, Actor by, Ground ground, UUID under) {

        public static Lent byMandate(UUID person, UUID delegate, UUID mandate) {
            return new Lent(person, Actor.applicant(delegate), Ground.MANDATE, mandate);
        }

        public static Lent onPaper(UUID person, UUID member, UUID file) {
            return new Lent(person, Actor.staff(member), Ground.PAPER, file);
        }

        Map<String, String> with(Map<String, String> facts) {
            Map<String, String> all = new TreeMap<>(facts);
            all.put(ground.fact, under.toString());
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
