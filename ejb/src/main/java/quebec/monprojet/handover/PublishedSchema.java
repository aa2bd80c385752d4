package quebec.monprojet.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A schema of {@code docs/schemas}, as far as ours go: types, constants, enumerations, patterns,
 * least values, members that must and may be there, and references within it. A word of JSON Schema
 * that it does not know refuses everything.
 */
final class PublishedSchema {

    private static final Map<String, PublishedSchema> KNOWN = new ConcurrentHashMap<>();

    private static final Set<String> WORDS =
            Set.of(
                    "$schema",
                    "$id",
                    "$defs",
                    "title",
                    "description",
                    "type",
                    "const",
                    "enum",
                    "pattern",
                    "minimum",
                    "required",
                    "properties",
                    "additionalProperties");

    private final JsonNode root;

    PublishedSchema(JsonNode root) {
        this.root = root;
    }

    static PublishedSchema named(String file) {
        return KNOWN.computeIfAbsent(file, PublishedSchema::read);
    }

    boolean admits(JsonNode document) {
        return admits(root, document);
    }

    private boolean admits(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return admits(root.at(schema.get("$ref").asText().substring(1)), value);
        }
        return isKnown(schema)
                && isOfType(schema, value)
                && (!schema.has("const") || schema.get("const").equals(value))
                && (!schema.has("enum") || isOneOf(schema.get("enum"), value))
                && (!schema.has("pattern")
                        || Pattern.compile(schema.get("pattern").asText())
                                .matcher(value.asText())
                                .find())
                && (!schema.has("minimum") || value.asLong() >= schema.get("minimum").asLong())
                && hasItsMembers(schema, value);
    }

    private static boolean isKnown(JsonNode schema) {
        boolean[] known = {true};
        schema.fieldNames().forEachRemaining(word -> known[0] &= WORDS.contains(word));
        return known[0];
    }

    private static boolean isOfType(JsonNode schema, JsonNode value) {
        return switch (schema.path("type").asText()) {
            case "" -> true;
            case "object" -> value.isObject();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            default -> false;
        };
    }

    private static boolean isOneOf(JsonNode values, JsonNode value) {
        for (JsonNode each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasItsMembers(JsonNode schema, JsonNode value) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                return false;
            }
        }
        JsonNode members = schema.path("properties");
        boolean open = !schema.has("additionalProperties");
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode known = members.get(member.getKey());
            if (known == null ? !open : !admits(known, member.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static PublishedSchema read(String file) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("/schemas/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Published nowhere: " + file);
            }
            return new PublishedSchema(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
