package quebec.monprojet.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF as bytes, looked at before any parser is let near it: what it would unpack to, and whether
 * it is something else as well. It is held as text of one character a byte.
 */
final class PdfBytes {

    /** Wherever the word stands, for a parser can be led anywhere. */
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t]*\\r?\\n?");

    /** Streams that hold objects: a parser unpacks them whole, and makes a great deal of a byte. */
    private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef|First)\\b");

    private static final Pattern PACKING = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW)\\b");
    private static final Pattern UNBOUNDED = Pattern.compile("/(LZWDecode|LZW|RunLengthDecode)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile("/Filter\\s*[0-9]");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** Where an object with others in it begins, or a byte of an image looks so. */
    private static final int MOST_BEGINNINGS = 250_000;

    /** Bytes of all objects that come packed. */
    private static final long MOST_OBJECTS = 4L << 20;

    /** Bytes of everything together: a hundred scanned pages have a tenth of it. */
    private static final long MOST = 256L << 20;

    /** A ZIP ends with 22 bytes and a comment of at most 65,535. */
    private static final int ZIP_END = 65_557;

    private static final int DICTIONARY = 4096;

    private final byte[] bytes;
    private final String text;

    PdfBytes(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What begins with a PDF and ends with one, and is no archive read from its end. */
    boolean holdsSomethingElse() {
        int end = text.lastIndexOf("%%EOF");
        boolean more = end < 0 || !text.substring(end + 5).matches("[\\s\\x00]*");
        return more || text.indexOf("PK\5\6", Math.max(0, text.length() - ZIP_END)) >= 0;
    }

    /** Whether it cannot be unpacked at a price that is known before. */
    boolean unpacksTooLarge() {
        return beginnings() > MOST_BEGINNINGS || streamsUnpackTooLarge();
    }

    private long beginnings() {
        long count = 0;
        for (int i = 1; i < bytes.length; i++) {
            boolean dictionary = bytes[i] == '<' && bytes[i - 1] == '<';
            count += dictionary || bytes[i] == '[' ? 1 : 0;
        }
        return count;
    }

    private boolean streamsUnpackTooLarge() {
        long objects = 0;
        long everything = 0;
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            String dictionary = dictionary(streams.start());
            if (isPackedUnknowably(dictionary)) {
                return true;
            }
            long inflated = inflated(streams.end(), MOST - everything);
            everything += inflated;
            objects += OBJECTS.matcher(dictionary).find() ? inflated : 0;
            if (everything >= MOST || objects > MOST_OBJECTS) {
                return true;
            }
        }
        return false;
    }

    /** Twice, or in a way that nobody uses any more and that swells a thousandfold. */
    private static boolean isPackedUnknowably(String dictionary) {
        return PACKING.matcher(dictionary).results().count() > 1
                || UNBOUNDED.matcher(dictionary).find()
                || ELSEWHERE.matcher(dictionary).find();
    }

    /** Names as they are meant, however they are written. */
    private String dictionary(int ends) {
        int object = text.lastIndexOf(" obj", ends);
        String raw = text.substring(Math.max(object, Math.max(0, ends - DICTIONARY)), ends);
        return ESCAPED.matcher(raw)
                .replaceAll(
                        escape ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(escape.group(1), 16))));
    }

    /** Counts what comes out, keeps nothing, and stops where it is too much. */
    private long inflated(int from, long most) {
        Inflater inflater = new Inflater();
        byte[] away = new byte[64 << 10];
        long out = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int more = inflater.inflate(away);
            while (more > 0 && out < most) {
                out += more;
                more = inflater.inflate(away);
            }
            return out;
        } catch (DataFormatException notPacked) {
            return out;
        } finally {
            inflater.end();
        }
    }
}
