package quebec.monprojet.evidence;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;

/** Why a document cannot be supplied, in the words of whoever should. */
public record Explanation(String words) {

    /** Control characters, line breaks apart, are dropped. */
    public static Checked<Explanation> read(@Nullable String typed) {
        String words =
                Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                        .replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n]]", "")
                        .strip();
        if (words.isEmpty()) {
            return faulty(Fault.Problem.MISSING);
        }
        return words.codePointCount(0, words.length()) > Limits.EXPLANATION
                ? faulty(Fault.Problem.TOO_LONG)
                : new Checked.Sound<>(new Explanation(words));
    }

    private static Checked<Explanation> faulty(Fault.Problem problem) {
        return new Checked.Faulty<>(List.of(new Fault("explanation", problem, Limits.EXPLANATION)));
    }
}
