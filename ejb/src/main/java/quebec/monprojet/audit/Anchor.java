package quebec.monprojet.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import quebec.monprojet.log.CanonicalJson;

/**
 * Where the journal ended at an instant.
 *
 * @param size number of its last entry
 * @param hash of that entry
 * @param keyId the key of the log that signs it
 */
public record Anchor(long size, String hash, Instant instant, String keyId) {

    public Anchor {
        if (size < 1) {
            throw new IllegalArgumentException("An empty journal has no anchor");
        }
    }

    /** What is signed: RFC 8785. */
    byte[] canonical() {
        return CanonicalJson.of(document());
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("hash", hash);
        document.put("instant", instant.toString());
        document.put("keyId", keyId);
        document.put("kind", "journal-anchor");
        document.put("size", Long.toString(size));
        return document;
    }
}
