package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;

/**
 * One entry of the public register, or of a succession.
 *
 * @param text the canonical form, which is hashed; made once, since thousands enter together
 */
record Leaf(ApplicationNumber number, Instant receivedAt, Digest digest, String text) {

    static Leaf of(ApplicationNumber number, Instant receivedAt, Digest digest) {
        return of(number, receivedAt, digest, Map.of());
    }

    static Leaf of(ApplicationNumber number, Instant receivedAt, Digest digest, Passing passing) {
        return of(
                number,
                receivedAt,
                digest,
                Map.of(
                        "place", passing.place().value(),
                        "givenUp", passing.givenUp().value(),
                        "askedAt", Nanoseconds.text(passing.askedAt()),
                        "askedDigest", passing.askedDigest().hex()));
    }

    private static Leaf of(
            ApplicationNumber number,
            Instant receivedAt,
            Digest digest,
            Map<String, Object> passing) {
        Map<String, Object> entry = new HashMap<>(passing);
        entry.put("period", number.log());
        entry.put("rank", number.rank().value());
        entry.put("application", number.value());
        entry.put("receivedAt", Nanoseconds.text(receivedAt));
        entry.put("digest", digest.hex());
        byte[] canonical = CanonicalJson.of(entry);
        return new Leaf(number, receivedAt, digest, new String(canonical, StandardCharsets.UTF_8));
    }

    Hash hash() {
        return Hash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
