package quebec.monprojet.log;

import java.util.HexFormat;

/**
 * A head with its Ed25519 signature over the canonical form.
 *
 * @param signature 64 bytes, in hexadecimal
 */
public record SignedHead(Head head, String signature) {

    private static final int SIGNATURE_BYTES = 64;

    public SignedHead {
        if (HexFormat.of().parseHex(signature).length != SIGNATURE_BYTES) {
            throw new IllegalArgumentException("An Ed25519 signature has 64 bytes");
        }
    }

    /** The public key is given as its 32 raw bytes. */
    public boolean signedBy(byte[] publicKey) {
        return Ed25519.verifies(publicKey, head.canonical(), HexFormat.of().parseHex(signature));
    }
}
