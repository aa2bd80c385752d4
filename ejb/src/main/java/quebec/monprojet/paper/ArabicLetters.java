package quebec.monprojet.paper;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters in the form that each takes beside its neighbours. Unicode has these forms as
 * signs of their own for Arabic, Persian and Urdu; a letter that has none cannot be joined here.
 */
final class ArabicLetters {

    private static final char HAMZA = '\u0621';
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char JOINER = '\u200D';

    private static final Map<String, Forms> FORMS = forms();

    private ArabicLetters() {}

    /**
     * The forms of a letter, or of lam with its alef.
     *
     * @param all alone and last; then, of a letter that joins the one after it, first and between
     */
    private record Forms(List<Character> all) {

        boolean joinsOn() {
            return all.size() == 4;
        }

        char between(boolean before, boolean after) {
            int first = joinsOn() && after ? 2 : 0;
            return all.get(before ? first + 1 : first);
        }
    }

    /** The charts list the forms of a letter in one order, but those of alef maksura. */
    private static Map<String, Forms> forms() {
        Map<String, List<Character>> found = new HashMap<>();
        for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
            String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            boolean arabic = form < '\uFE00' || form >= '\uFE70';
            int length = form < '\uFEF5' ? 1 : 2;
            if (arabic && letters.length() == length && letters.charAt(0) != form) {
                found.computeIfAbsent(letters, any -> new ArrayList<>()).add(form);
            }
        }
        found.put(String.valueOf(ALEF_MAKSURA), List.of('\uFEEF', '\uFEF0', '\uFBE8', '\uFBE9'));
        Map<String, Forms> forms = new HashMap<>();
        found.forEach(
                (letters, all) -> {
                    if (all.size() % 2 == 0) {
                        forms.put(letters, new Forms(List.copyOf(all)));
                    }
                });
        return Map.copyOf(forms);
    }

    /** Whether it joins its neighbours and has no form to do so; of words that are joined. */
    static boolean isUnjoined(int sign) {
        return sign != HAMZA
                && Character.getType(sign) == Character.OTHER_LETTER
                && UnicodeScript.of(sign) == UnicodeScript.ARABIC
                && sign < '\uFB50';
    }

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean before = false;
        int at = 0;
        while (at < text.length()) {
            String letters = lettersAt(text, at);
            Forms forms = FORMS.get(letters);
            at += letters.length();
            if (forms != null) {
                joined.append(forms.between(before, joinsBack(text, at)));
                before = forms.joinsOn();
            } else {
                joined.append(letters);
                before = isMark(letters.charAt(0)) ? before : joinsBoth(letters.charAt(0));
            }
        }
        return joined.toString();
    }

    private static String lettersAt(String text, int at) {
        boolean two =
                text.charAt(at) == LAM
                        && at + 1 < text.length()
                        && FORMS.containsKey(text.substring(at, at + 2));
        return text.substring(at, two ? at + 2 : at + 1);
    }

    /** Whether what comes after, marks left aside, joins what is before it. */
    private static boolean joinsBack(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at < text.length()
                && (joinsBoth(text.charAt(at)) || FORMS.containsKey(lettersAt(text, at)));
    }

    private static boolean joinsBoth(char sign) {
        return sign == TATWEEL || sign == JOINER;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
