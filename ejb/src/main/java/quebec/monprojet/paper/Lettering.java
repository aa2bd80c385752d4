package quebec.monprojet.paper;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words are written so that what lays pages out, which sets one sign after the other, sets them
 * right; and which it cannot write.
 */
public final class Lettering {

    /** Accents typed apart, and syllables spelled out: the fonts have them whole. */
    private static final Pattern APART =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]\\p{Mn}+|\\p{IsHangul}{2,}");

    private Lettering() {}

    /** The words as they are to be laid out. */
    static String of(String words) {
        String whole =
                APART.matcher(words)
                        .replaceAll(
                                found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC));
        return TamilLetters.ordered(ArabicLetters.joined(whole));
    }

    /** The alphabets that words laid out so are written in, and the first. */
    static List<Alphabet> alphabets(String laidOut) {
        return Arrays.stream(Alphabet.values())
                .filter(each -> each == Alphabet.LATIN || each.isNeeded(laidOut))
                .toList();
    }

    /** The signs of a text that no page can show as they should look; empty when there are none. */
    public static String unwritten(String text) {
        return of(text).codePoints()
                .filter(sign -> !isWritten(sign))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isWritten(int sign) {
        return Character.isWhitespace(sign)
                || Character.getType(sign) == Character.FORMAT
                || (!ArabicLetters.isUnjoined(sign)
                        && Arrays.stream(Alphabet.values()).anyMatch(each -> each.has(sign)));
    }
}
