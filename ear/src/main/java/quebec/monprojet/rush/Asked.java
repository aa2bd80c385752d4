package quebec.monprojet.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A person's proof of having asked after the last place went. */
record Asked(JsonNode document) {

    Instant askedAt() {
        return Instant.parse(Json.read(document.path("leaf").asText()).path("askedAt").asText());
    }

    boolean isGenuineFor(String digest, Keys keys) {
        JsonNode inclusion = document.path("inclusion");
        Head head = new Head(document.path("head"));
        String leaf = document.path("leaf").asText();
        return Json.read(leaf).path("digest").asText().equals(digest)
                && Json.read(leaf).path("period").asText().equals(head.period())
                && head.document().path("kind").asText().equals("asked-after-full")
                && inclusion.path("size").longValue() == head.size()
                && Merkle.includes(
                        Merkle.leaf(leaf),
                        inclusion.path("index").longValue(),
                        head.size(),
                        Head.path(inclusion.path("path")),
                        head.root())
                && keys.believe(head);
    }
}
