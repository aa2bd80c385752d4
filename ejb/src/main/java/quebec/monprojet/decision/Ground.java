package quebec.monprojet.decision;

import java.util.Map;
import quebec.monprojet.account.Language;
import quebec.monprojet.grid.Certainty;

/** Why a decision may be looked at again. */
public record Ground(
        String code,
        String citation,
        Certainty certainty,
        String source,
        Map<Language, String> words) {

    public Ground {
        words = Map.copyOf(words);
    }

    public String in(Language language) {
        return words.getOrDefault(language, "");
    }
}
