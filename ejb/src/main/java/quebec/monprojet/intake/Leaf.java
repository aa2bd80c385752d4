package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;

/**
 * One entry of the public register.
 *
 * @param text the canonical form, which is hashed; made once, since thousands enter together
 */
record Leaf(ApplicationNumber number, Instant receivedAt, Digest digest, String text) {

    static Leaf of(ApplicationNumber number, Instant receivedAt, Digest digest) {
        byte[] canonical =
                CanonicalJson.of(
                        Map.of(
                                "period", number.period().value(),
                                "rank", number.rank().value(),
                                "application", number.value(),
                                "receivedAt", Nanoseconds.text(receivedAt),
                                "digest", digest.hex()));
        return new Leaf(number, receivedAt, digest, new String(canonical, StandardCharsets.UTF_8));
    }

    Hash hash() {
        return Hash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
