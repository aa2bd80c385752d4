package quebec.monprojet.audit;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.log.Ed25519;

/**
 * An anchor with its Ed25519 signature over the canonical form.
 *
 * @param signature 64 bytes, in hexadecimal
 */
public record SignedAnchor(Anchor anchor, String signature) {

    /**
     * By the public half of the key that it names: 32 bytes, in hexadecimal. What is no signature
     * at all was signed by nobody.
     */
    boolean signedBy(String publicKey) {
        return signatureBytes()
                .filter(
                        bytes ->
                                Ed25519.verifies(
                                        HexFormat.of().parseHex(publicKey),
                                        anchor.canonical(),
                                        bytes))
                .isPresent();
    }

    private Optional<byte[]> signatureBytes() {
        try {
            return Optional.of(HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is published. */
    public Map<String, Object> document() {
        Map<String, Object> document = anchor.document();
        document.put("signature", signature);
        return document;
    }
}
