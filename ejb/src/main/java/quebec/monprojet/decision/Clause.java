package quebec.monprojet.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.grid.Certainty;

/**
 * What a decision of one outcome may rest on.
 *
 * @param code for tables and the journal, such as {@code passing-score}
 * @param citation the text of law, in French
 * @param source where it is known from, in French, for officers
 * @param words to the person, in every language
 * @param shortfall what the sheet has to fall short of; null when it rests on no sheet
 * @param restsOnRequest whether it says that documents which were asked for did not come
 */
public record Clause(
        String code,
        Outcome outcome,
        String citation,
        Certainty certainty,
        String source,
        Map<Language, String> words,
        @Nullable Shortfall shortfall,
        boolean restsOnRequest) {

    public Clause {
        words = Map.copyOf(words);
    }

    public String in(Language language) {
        return words.getOrDefault(language, "");
    }

    /** Whether the sheet says the contrary of what it says. */
    boolean isContradictedBy(Examined sheet) {
        return shortfall != null && !shortfall.showsOn(sheet);
    }

    public boolean isToBeConfirmed() {
        return certainty == Certainty.L;
    }
}
