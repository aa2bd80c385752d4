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

    /**
     * Streams that hold objects: a parser unpacks them whole, and makes a great deal of a byte. An
     * outline has its first entry elsewhere.
     */
    private static final Pattern OBJECTS =
            Pattern.compile("/(?:(?:ObjStm|XRef)\\b|First\\b(?!\\s*[0-9]+\\s+[0-9]+\\s+R))");

    /** Where one stands between two streams, the second is another object's. */
    private static final String OBJECT_ENDS = "endobj";

    /** Honest files of a hundred pages have a few hundred. */
    private static final int MOST_STREAMS = 20_000;

    /** Where an object with others in it begins, or a byte of an image looks so. */
    private static final int MOST_BEGINNINGS = 250_000;

    /** Bytes of all objects that come packed. */
    private static final long MOST_OBJECTS = 4L << 20;

    /** Bytes of everything together: a hundred scanned pages have a tenth of it. */
    private static final long MOST = 256L << 20;

    /** A ZIP ends with 22 bytes and a comment of at most 65,535. */
    private static final int ZIP_END = 65_557;

    /** What a byte unpacks to at most. */
    private static final long SWELLING = 1032;

    /** It stands before what is packed, and no parser cares what it says. */
    private static final int HEADER = 2;

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
        return beginnings() > MOST_BEGINNINGS
                || STREAM.matcher(text).results().limit(MOST_STREAMS + 1L).count() > MOST_STREAMS
                || new PdfFilters(text).unknowable(bytes.length * SWELLING <= MOST)
                || streamsUnpackTooLarge();
    }

    private long beginnings() {
        long count = 0;
        for (int i = 1; i < bytes.length; i++) {
            boolean dictionary = bytes[i] == '<' && bytes[i - 1] == '<';
            count += dictionary || bytes[i] == '[' ? 1 : 0;
        }
        return count;
    }

    /** Each word's dictionary is somewhere since the word before it, whatever lies between. */
    private boolean streamsUnpackTooLarge() {
        long objects = 0;
        long everything = 0;
        boolean holdsObjects = false;
        int before = 0;
        byte[] away = new byte[64 << 10];
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            String between = PdfFilters.meant(text.substring(before, streams.start()));
            holdsObjects &= !between.contains(OBJECT_ENDS);
            holdsObjects |= OBJECTS.matcher(between).find();
            long inflated = inflated(streams.end(), MOST - everything, away);
            everything += inflated;
            objects += holdsObjects ? inflated : 0;
            if (everything >= MOST || objects > MOST_OBJECTS) {
                return true;
            }
            before = streams.end();
        }
        return false;
    }

    /** Counts what comes out, keeps nothing, and stops where it is too much. */
    private long inflated(int stream, long most, byte[] away) {
        Inflater inflater = new Inflater(true);
        int from = Math.min(stream + HEADER, bytes.length);
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
