package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name typed under a text, as one signs.
 *
 * @param text the version of the text that was signed
 * @param on in Montréal
 */
public record Signature(String name, String text, LocalDate on) {

    public static final int LONGEST = 200;

    public Signature {
        Objects.requireNonNull(on);
        if (!Text.hasLetter(name)) {
            throw new IllegalArgumentException("A signature is a name");
        }
    }

    static @Nullable Signature read(
            Answers answers, String field, @Nullable String name, String text, LocalDate today) {
        String signed = answers.required(field, name, LONGEST);
        if (!signed.isEmpty() && !Text.hasLetter(signed)) {
            answers.refuse(field, Fault.Problem.NO_LETTER);
            return null;
        }
        return signed.isEmpty() ? null : new Signature(signed, text, today);
    }
}
