package quebec.monprojet.web.rush;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** Writes the documents of the contract; docs/openapi.yaml describes them. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static byte[] bytes(Object document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The document has no JSON form", e);
        }
    }
}
