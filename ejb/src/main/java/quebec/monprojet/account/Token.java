package quebec.monprojet.account;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * Some bytes and the first half of their HMAC, in base64url: a forged one is refused without asking
 * the database.
 */
final class Token {

    private static final int PROOF = 16;

    private Token() {}

    static String of(byte[] body, Mac mac) {
        byte[] token =
                ByteBuffer.allocate(body.length + PROOF).put(body).put(proof(body, mac)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The body of so many bytes, to be read from its beginning; empty when this is no token. */
    static Optional<ByteBuffer> read(String token, int length, Mac mac) {
        if (token.length() != (4 * (length + PROOF) + 2) / 3) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != length + PROOF) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(bytes, length);
        byte[] proof = Arrays.copyOfRange(bytes, length, bytes.length);
        return MessageDigest.isEqual(proof(body, mac), proof)
                ? Optional.of(ByteBuffer.wrap(body))
                : Optional.empty();
    }

    private static byte[] proof(byte[] body, Mac mac) {
        return Arrays.copyOf(mac.doFinal(body), PROOF);
    }
}
