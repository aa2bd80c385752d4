package quebec.monprojet.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * RFC 8785: the one form of a JSON document that is hashed and signed. Numbers are IEEE doubles
 * there, so an integer beyond 2<sup>53</sup> is refused: nanoseconds are written as text.
 */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long EXACT = 1L << 53;

    private CanonicalJson() {}

    public static byte[] of(Map<String, ?> document) {
        return document.values().stream().allMatch(CanonicalJson::isPlain)
                        && document.keySet().stream().allMatch(CanonicalJson::isPlain)
                ? plain(document)
                : of(MAPPER.<JsonNode>valueToTree(document));
    }

    public static byte[] of(JsonNode document) {
        refuseInexact(document);
        try {
            return of(MAPPER.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The document has no JSON form", e);
        }
    }

    /** The canonical form of a JSON text. */
    public static byte[] of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("The text is not JSON", e);
        }
    }

    /**
     * What has one spelling in JSON: thousands of leaves are written within seconds, and each is
     * made of nothing else.
     */
    private static boolean isPlain(Object value) {
        return value instanceof Integer || (value instanceof String text && isPlain(text));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Names are ordered as RFC 8785 orders them: by UTF-16 code units, as strings are. */
    private static byte[] plain(Map<String, ?> document) {
        StringJoiner members = new StringJoiner(",", "{", "}");
        new TreeMap<>(document)
                .forEach(
                        (name, value) ->
                                members.add(
                                        quoted(name)
                                                + ':'
                                                + (value instanceof String text
                                                        ? quoted(text)
                                                        : value)));
        return members.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static void refuseInexact(JsonNode node) {
        if (node.isIntegralNumber()
                && (!node.canConvertToLong() || Math.abs(node.longValue()) > EXACT)) {
            throw new IllegalArgumentException("Write integers beyond 2^53 as text");
        }
        node.forEach(CanonicalJson::refuseInexact);
    }
}
