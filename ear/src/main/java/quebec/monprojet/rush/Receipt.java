package quebec.monprojet.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A receipt as a client holds it. */
public record Receipt(JsonNode document) {

    public String application() {
        return document.path("applicationNumber").asText();
    }

    public long rank() {
        return document.path("rank").longValue();
    }

    public String digest() {
        return document.path("digest").asText();
    }

    public String leaf() {
        return document.path("leaf").asText();
    }

    Head head() {
        return new Head(document.path("head"));
    }

    /** The four conditions of the specification. */
    boolean isGenuine(Keys keys) {
        JsonNode inclusion = document.path("inclusion");
        long index = inclusion.path("index").longValue();
        long size = inclusion.path("size").longValue();
        return leaf().equals(said())
                && index == rank() - 1
                && size == head().size()
                && head().period().equals(document.path("period").asText())
                && Merkle.includes(
                        Merkle.leaf(leaf()),
                        index,
                        size,
                        Head.path(inclusion.path("path")),
                        head().root())
                && keys.believe(head());
    }

    private String said() {
        return Json.canonical(
                Map.of(
                        "application", application(),
                        "digest", digest(),
                        "period", document.path("period").asText(),
                        "rank", rank(),
                        "receivedAt", document.path("receivedAt").asText()));
    }
}
