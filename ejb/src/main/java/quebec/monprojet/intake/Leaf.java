package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;

/** One entry of the public register, as it is hashed. */
record Leaf(ApplicationNumber number, Instant receivedAt, Digest digest) {

    byte[] canonical() {
        return CanonicalJson.of(
                Map.of(
                        "period", number.period().value(),
                        "rank", number.rank().value(),
                        "application", number.value(),
                        "receivedAt", Nanoseconds.text(receivedAt),
                        "digest", digest.hex()));
    }

    String text() {
        return new String(canonical(), StandardCharsets.UTF_8);
    }

    Hash hash() {
        return Hash.ofLeaf(canonical());
    }
}
