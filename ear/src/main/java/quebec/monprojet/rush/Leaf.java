package quebec.monprojet.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * One entry of the public register.
 *
 * @param text as it was hashed
 */
record Leaf(
        String text,
        String period,
        long rank,
        String application,
        String digest,
        Instant receivedAt) {

    static Leaf of(String text) {
        JsonNode leaf = Json.read(text);
        return new Leaf(
                text,
                leaf.path("period").asText(),
                leaf.path("rank").longValue(),
                leaf.path("application").asText(),
                leaf.path("digest").asText(),
                Instant.parse(leaf.path("receivedAt").asText()));
    }

    boolean isCanonical() {
        JsonNode leaf = Json.read(text);
        return text.equals(
                Json.canonical(
                        Map.of(
                                "application", application,
                                "digest", digest,
                                "period", period,
                                "rank", rank,
                                "receivedAt", leaf.path("receivedAt").asText())));
    }
}
