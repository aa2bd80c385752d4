package quebec.monprojet.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How one kind of section is written as a JSON document, and how each older form of it is brought
 * up to today's. Documents stay readable for ever: a change of form adds a step and keeps the
 * others.
 *
 * @param olderForms step <i>n</i> (from 1) turns schema <i>n</i> into schema <i>n</i> + 1
 */
record DocumentShape<T>(Class<T> type, List<UnaryOperator<ObjectNode>> olderForms) {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    DocumentShape {
        olderForms = List.copyOf(olderForms);
    }

    static <T> DocumentShape<T> of(Class<T> type) {
        return new DocumentShape<>(type, List.of());
    }

    /** The number that documents are written under today. */
    int schemaNumber() {
        return olderForms.size() + 1;
    }

    JsonNode write(Object section) {
        return JSON.valueToTree(type.cast(section));
    }

    T read(int schema, JsonNode document) {
        if (schema < 1 || schema > schemaNumber()) {
            throw new IllegalArgumentException("Written under schema " + schema + ", unknown here");
        }
        ObjectNode form = document.deepCopy();
        for (UnaryOperator<ObjectNode> step : olderForms.subList(schema - 1, olderForms.size())) {
            form = step.apply(form);
        }
        try {
            return JSON.treeToValue(form, type);
        } catch (JsonProcessingException e) {
            // The cause would quote the document, which is personal.
            throw new IllegalStateException("A " + type.getSimpleName() + " could not be read");
        }
    }

    static JsonNode parse(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document is not JSON");
        }
    }
}
