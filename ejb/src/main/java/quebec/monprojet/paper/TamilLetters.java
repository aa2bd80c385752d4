package quebec.monprojet.paper;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tamil in the order in which it is seen: some vowels stand before the consonant they follow. */
final class TamilLetters {

    /** Ksha is one letter of three signs. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(\u0B95\u0BCD\u0BB7|[\u0B95-\u0BB9])([\u0BC6-\u0BC8\u0BCA-\u0BCC])");

    private TamilLetters() {}

    static String ordered(String text) {
        return SYLLABLE.matcher(text).replaceAll(TamilLetters::ordered);
    }

    private static String ordered(MatchResult syllable) {
        String letter = syllable.group(1);
        return switch (syllable.group(2)) {
            case "\u0BCA" -> "\u0BC6" + letter + "\u0BBE";
            case "\u0BCB" -> "\u0BC7" + letter + "\u0BBE";
            case "\u0BCC" -> "\u0BC6" + letter + "\u0BD7";
            default -> syllable.group(2) + letter;
        };
    }
}
