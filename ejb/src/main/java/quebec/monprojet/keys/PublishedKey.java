package quebec.monprojet.keys;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a signing key of the log.
 *
 * @param publicKey the 32 bytes of RFC 8032, in hexadecimal
 * @param validUntil the instant after which it signed nothing more; null while it is in use
 */
public record PublishedKey(
        String keyId, String publicKey, Instant validFrom, @Nullable Instant validUntil) {

    public PublishedKey {
        if (HexFormat.of().parseHex(publicKey).length != 32) {
            throw new IllegalArgumentException("An Ed25519 public key has 32 bytes");
        }
    }
}
