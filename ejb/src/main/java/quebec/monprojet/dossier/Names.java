package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/**
 * Names at birth, in any alphabet. Who has a single name bears it as family name, without given
 * names, as passports do.
 */
public record Names(String family, @Nullable String given, @Nullable String other) {

    /** Unicode characters. */
    public static final int LONGEST = 200;

    public Names {
        if (!Text.hasLetter(family)) {
            throw new IllegalArgumentException("A family name has letters");
        }
    }

    public static Checked<Names> read(
            @Nullable String family, @Nullable String given, @Nullable String other) {
        Answers answers = new Answers();
        String familyName =
                name(answers, "familyName", answers.required("familyName", family, LONGEST));
        String givenNames =
                name(answers, "givenNames", answers.optional("givenNames", given, LONGEST));
        String otherNames =
                name(answers, "otherNames", answers.optional("otherNames", other, LONGEST));
        return answers.make(
                () -> new Names(familyName == null ? "" : familyName, givenNames, otherNames));
    }

    private static @Nullable String name(Answers answers, String field, @Nullable String text) {
        if (text != null && !text.isEmpty() && !Text.hasLetter(text)) {
            answers.refuse(field, Problem.NO_LETTER);
        }
        return text;
    }

    /** As one says it: given names, then family name. */
    public String full() {
        return given == null ? family : given + " " + family;
    }
}
