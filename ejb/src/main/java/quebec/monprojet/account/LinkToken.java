package quebec.monprojet.account;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;

/**
 * A link's identifier and the first half of its HMAC, in base64url: 43 characters. A forged one is
 * refused without asking the database.
 */
final class LinkToken {

    /** The sub-key that proves links. */
    static final String LABEL = "account.link";

    private static final int ID = 16;
    private static final int PROOF = 16;
    private static final int LENGTH = 43;

    private LinkToken() {}

    static String of(UUID link, Mac mac) {
        var id = bytes(link);
        var token = ByteBuffer.allocate(ID + PROOF).put(id).put(proof(id, mac)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static Optional<UUID> read(String token, Mac mac) {
        if (token.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != ID + PROOF) {
            return Optional.empty();
        }
        var id = Arrays.copyOf(bytes, ID);
        if (!MessageDigest.isEqual(proof(id, mac), Arrays.copyOfRange(bytes, ID, bytes.length))) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(id);
        return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static byte[] proof(byte[] id, Mac mac) {
        return Arrays.copyOf(mac.doFinal(id), PROOF);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
