package quebec.monprojet.evidence;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;

/** Why a document cannot be supplied, in the words of whoever should. */
public record Explanation(String words) {

    public static Checked<Explanation> read(@Nullable String typed) {
        Checked<String> prose = Prose.read("explanation", typed, Limits.EXPLANATION);
        return prose instanceof Checked.Sound<String> sound
                ? new Checked.Sound<>(new Explanation(sound.value()))
                : new Checked.Faulty<>(((Checked.Faulty<String>) prose).faults());
    }
}
