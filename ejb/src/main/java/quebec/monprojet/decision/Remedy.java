package quebec.monprojet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.grid.Certainty;
import quebec.monprojet.time.Montreal;

/**
 * What a person may do against a decision.
 *
 * @param inForce whether it is open to anybody; one that is not is named all the same, for people
 *     read of it in the law
 * @param days from the day of the decision, or from the later one on which its letter left; that
 *     day is not counted. Null without a delay
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
    private static final String RECONSIDERATION = "reconsideration";

    public Remedy {
        outcomes = Set.copyOf(outcomes);
        words = Map.copyOf(words);
    }

    public String in(Language language) {
        return words.getOrDefault(language, "");
    }

    boolean isReconsideration() {
        return code.equals(RECONSIDERATION);
    }

    boolean isAgainst(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** In Montréal, against a decision that was taken, or told, then; empty without a delay. */
    public Optional<LocalDate> lastDay(Instant since) {
        return Optional.ofNullable(days).map(delay -> Montreal.day(since).plusDays(delay));
    }

    public boolean isToBeConfirmed() {
        return certainty == Certainty.L;
    }
}
