package quebec.monprojet.decision;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.grid.Certainty;

/**
 * What a person may do against a decision.
 *
 * @param inForce whether it is open to anybody; one that is not is named all the same, for people
 *     read of it in the law
 * @param days from the day of the decision, which is not counted; null without a delay
 * @param words to the person, in every language
 */
public record Remedy(
        String code,
        Set<Outcome> outcomes,
        boolean inForce,
        @Nullable Integer days,
        String citation,
        Certainty certainty,
        String source,
        Map<Language, String> words) {

    /** Somebody else looks at the decision again. */
    public static final String RECONSIDERATION = "reconsideration";

    public Remedy {
        outcomes = Set.copyOf(outcomes);
        words = Map.copyOf(words);
    }

    public String in(Language language) {
        return words.getOrDefault(language, "");
    }

    public boolean isToBeConfirmed() {
        return certainty == Certainty.L;
    }
}
