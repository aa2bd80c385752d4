package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import quebec.monprojet.log.Ed25519;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.InclusionProof;

/**
 * A person's own proof of having asked after the last place went. Those who ask at the same moment
 * share one signature: each holds the way from the own leaf to the signed root.
 *
 * @param leaf canonical JSON {askedAt, digest, lastPlaceAt, period}
 * @param signature Ed25519 over the canonical head, in hexadecimal
 */
public record AskedProof(
        Instant askedAt, String leaf, InclusionProof inclusion, AskedHead head, String signature) {

    public boolean verifiedBy(byte[] publicKey) {
        return inclusion.size() == head.size()
                && inclusion.holds(Hash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)), head.root())
                && Ed25519.verifies(
                        publicKey, head.canonical(), HexFormat.of().parseHex(signature));
    }
}
