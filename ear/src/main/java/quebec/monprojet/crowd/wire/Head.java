package quebec.monprojet.crowd.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The part of an answer before its body, as far as a client needs it.
 *
 * @param length of the body; negative when the head does not say
 * @param close whether the server ends the connection after this answer
 */
record Head(int status, long length, boolean chunked, boolean close, long retryAfter) {

    private static final int VERSION = "HTTP/1.1".length();
    private static final int CODE_ENDS = VERSION + 4;

    /**
     * @throws NotHttpException when it is not the head of an answer of HTTP/1
     */
    static Head of(byte[] bytes, int size) {
        List<String> lines =
                new String(bytes, 0, size, StandardCharsets.ISO_8859_1).lines().toList();
        String first = lines.get(0);
        if (!first.startsWith("HTTP/1.") || first.length() < CODE_ENDS) {
            throw new NotHttpException("no status line");
        }
        int status = (int) number(first.substring(VERSION + 1, CODE_ENDS));
        boolean close = first.startsWith("HTTP/1.0");
        long length = -1;
        long retryAfter = -1;
        boolean chunked = false;
        for (String line : lines.subList(1, lines.size() - 1)) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new NotHttpException("a header without a name");
            }
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = number(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> close = value.equalsIgnoreCase("close");
                case "retry-after" -> retryAfter = seconds(value);
                default -> {}
            }
        }
        return new Head(status, length, chunked, close, retryAfter);
    }

    /** Another head follows: 100 Continue, 103 Early Hints. */
    boolean isInterim() {
        return status < 200;
    }

    boolean hasNoBody() {
        return status == 204 || status == 304 || (!chunked && length == 0);
    }

    /** The end of the connection is the end of the body. */
    boolean lastsUntilTheEnd() {
        return !chunked && length < 0;
    }

    private static long number(String digits) {
        if (!digits.matches("[0-9]{1,10}")) {
            throw new NotHttpException("no number where one belongs");
        }
        return Long.parseLong(digits);
    }

    /** A date is as good as no word: nobody retries by the wall clock. */
    private static long seconds(String value) {
        return value.matches("[0-9]{1,9}") ? Long.parseLong(value) : -1;
    }
}
