package quebec.monprojet.dossier;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, as it is kept: any alphabet, in composed form, without what can't be seen.
 */
final class Text {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Text() {}

    /**
     * Unicode NFC, each run of white space one space, no control, formatting or broken characters.
     * The two joiners stay: Persian and the Indic scripts are spelled with them.
     */
    static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> append(kept, c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static void append(StringBuilder kept, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        } else if (visible(c)) {
            kept.appendCodePoint(c);
        }
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
