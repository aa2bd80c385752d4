package quebec.monprojet.audit;

import java.util.HexFormat;
import java.util.Map;
import quebec.monprojet.log.Ed25519;

/**
 * An anchor with its Ed25519 signature over the canonical form.
 *
 * @param signature 64 bytes, in hexadecimal
 */
public record SignedAnchor(Anchor anchor, String signature) {

    /** By the public half of the key that it names: 32 bytes, in hexadecimal. */
    boolean signedBy(String publicKey) {
        HexFormat hex = HexFormat.of();
        return Ed25519.verifies(
                hex.parseHex(publicKey), anchor.canonical(), hex.parseHex(signature));
    }

    /** As it is published. */
    public Map<String, Object> document() {
        Map<String, Object> document = anchor.document();
        document.put("signature", signature);
        return document;
    }
}
