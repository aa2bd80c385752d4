package quebec.monprojet.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** New facts as they are kept: a JSON document under the number of its form. */
final class FactsDocument {

    /** That documents are written under today; a change of form keeps reading the older ones. */
    static final int SCHEMA = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    private FactsDocument() {}

    static String write(NewFact fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            // The cause would quote the facts, which are personal.
            throw new IllegalStateException("A change could not be written");
        }
    }

    static JsonNode tree(NewFact fact) {
        return JSON.valueToTree(fact);
    }

    static NewFact read(ChangeKind kind, int schema, String document) {
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("Written under schema " + schema + ", unknown here");
        }
        try {
            return JSON.readValue(document, kind.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change could not be read");
        }
    }
}
