package quebec.monprojet.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A signed head, of the register or of those who asked after the last place. */
record Head(JsonNode document) {

    private static final List<String> SIGNED =
            List.of("decision", "instant", "keyId", "kind", "period", "root", "size");

    static Head of(String line) {
        return new Head(Json.read(line));
    }

    long size() {
        return document.path("size").longValue();
    }

    String period() {
        return document.path("period").asText();
    }

    byte[] root() {
        return HexFormat.of().parseHex(document.path("root").asText());
    }

    Instant instant() {
        return Instant.parse(document.path("instant").asText());
    }

    String keyId() {
        return document.path("keyId").asText();
    }

    byte[] signature() {
        return HexFormat.of().parseHex(document.path("signature").asText());
    }

    /** The size of the head that this one says to continue. */
    long from() {
        return document.path("consistency").path("from").longValue();
    }

    List<byte[]> consistency() {
        return path(document.path("consistency").path("path"));
    }

    /** What the signature covers. */
    String statement() {
        Map<String, Object> statement = new LinkedHashMap<>();
        for (String name : SIGNED) {
            if (document.has(name)) {
                JsonNode value = document.get(name);
                statement.put(name, value.isTextual() ? value.textValue() : value.longValue());
            }
        }
        return Json.canonical(statement);
    }

    boolean saysTheSameAs(Head other) {
        return statement().equals(other.statement());
    }

    static List<byte[]> path(JsonNode hashes) {
        List<byte[]> path = new ArrayList<>();
        hashes.forEach(hash -> path.add(HexFormat.of().parseHex(hash.asText())));
        return path;
    }
}
