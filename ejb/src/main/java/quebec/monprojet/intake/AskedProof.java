package quebec.monprojet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import quebec.monprojet.dossier.Digest;
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

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Of the dossier as it was sealed when its owner asked. */
    Digest digest() {
        try {
            return new Digest(MAPPER.readTree(leaf).required("digest").textValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded leaf is no JSON", e);
        }
    }

    public boolean verifiedBy(byte[] publicKey) {
        return inclusion.size() == head.size()
                && inclusion.holds(Hash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)), head.root())
                && Ed25519.verifies(
                        publicKey, head.canonical(), HexFormat.of().parseHex(signature));
    }
}
