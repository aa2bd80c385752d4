package quebec.monprojet.rush;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads documents, and writes flat ones canonically (RFC 8785). */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is not JSON", e);
        }
    }

    /** Of texts and whole numbers only, which is all that is signed. */
    static String canonical(Map<String, ?> flat) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(flat));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This has no canonical form", e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
