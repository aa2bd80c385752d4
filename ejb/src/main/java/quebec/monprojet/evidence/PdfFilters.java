package quebec.monprojet.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the streams of a PDF say that they are packed, wherever in the file it is said. Names are
 * taken as they are meant, however they are written, and what is not said plainly is not known:
 * then nothing is known of its price.
 */
final class PdfFilters {

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final String BLANK = "[\\s\\x00]*+";
    private static final String ENDS = "(?=[\\s\\x00\\[\\]<>()/%{}])";
    private static final String NAME = "/[^\\s\\x00\\[\\]<>()/%{}]++";

    private static final Pattern FILTER = Pattern.compile("/Filter" + ENDS);
    private static final Pattern PLAIN =
            Pattern.compile(
                    BLANK + "(?:" + NAME + "|\\[(?:" + BLANK + NAME + ")*+" + BLANK + "\\])");
    private static final Pattern PACKING =
            Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)(?![A-Za-z0-9])");

    /**
     * Swells a hundredfold and more, in a way that is not counted and that nobody uses any more.
     */
    private static final Pattern UNBOUNDED =
            Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])");

    private static final Pattern WRITTEN_OUT = Pattern.compile("/(?:ASCII|A85|AHx)");

    /** A predictor holds a row of so many, and a row of the widest scan has a tenth of it. */
    private static final int MOST_COLUMNS = 100_000;

    private static final int MOST_BITS = 32;
    private static final Pattern COLUMNS = Pattern.compile("/Columns" + ENDS);
    private static final Pattern BITS = Pattern.compile("/BitsPerComponent" + ENDS);
    private static final Pattern NUMBER =
            Pattern.compile(
                    BLANK + "([0-9]{1,9})" + ENDS + "(?!" + BLANK + "[0-9]+" + BLANK + "R)");

    private final String text;

    PdfFilters(String text) {
        this.text = meant(text);
    }

    static String meant(String written) {
        return ESCAPED.matcher(written)
                .replaceAll(escape -> meant(Integer.parseInt(escape.group(1), 16)));
    }

    /** A letter or a digit; nothing that a parser would take for the end of a name. */
    private static String meant(int code) {
        return Character.isLetterOrDigit(code) ? String.valueOf((char) code) : "?";
    }

    /**
     * Whether something is packed twice, or in a way that has no bound, or says so elsewhere.
     *
     * @param countable whether even the whole file, packed once, unpacks to what can be looked at
     */
    boolean unknowable(boolean countable) {
        Matcher filters = FILTER.matcher(text);
        Matcher plain = PLAIN.matcher(text);
        while (filters.find()) {
            plain.region(filters.end(), text.length());
            if (!plain.lookingAt() || isUnknowable(plain.group(), countable)) {
                return true;
            }
        }
        return isAbove(COLUMNS, MOST_COLUMNS) || isAbove(BITS, MOST_BITS);
    }

    private static boolean isUnknowable(String names, boolean countable) {
        long packings = PACKING.matcher(names).results().count();
        boolean hidden = packings > 0 && WRITTEN_OUT.matcher(names).find();
        return packings > 1 || UNBOUNDED.matcher(names).find() || (hidden && !countable);
    }

    private boolean isAbove(Pattern key, int most) {
        Matcher keys = key.matcher(text);
        Matcher number = NUMBER.matcher(text);
        while (keys.find()) {
            number.region(keys.end(), text.length());
            if (!number.lookingAt() || Integer.parseInt(number.group(1)) > most) {
                return true;
            }
        }
        return false;
    }
}
