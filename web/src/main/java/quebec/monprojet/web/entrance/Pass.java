package quebec.monprojet.web.entrance;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;

/**
 * A visitor's number as they carry it: nobody takes another's, and numbers of another node, or of
 * before a restart, are worth nothing here.
 */
final class Pass {

    private static final int MAC_BYTES = 16;
    private static final int BYTES = Long.BYTES + MAC_BYTES;

    private final UUID room;

    Pass(UUID room) {
        this.room = room;
    }

    String of(long number, Mac mac) {
        byte[] whole = ByteBuffer.allocate(BYTES).putLong(number).put(seal(number, mac)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The number, if this room gave it. */
    Optional<Long> read(String text, Mac mac) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            if (whole.length != BYTES) {
                return Optional.empty();
            }
            long number = ByteBuffer.wrap(whole).getLong();
            byte[] given = Arrays.copyOfRange(whole, Long.BYTES, BYTES);
            return MessageDigest.isEqual(given, seal(number, mac))
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] seal(long number, Mac mac) {
        mac.update(
                ByteBuffer.allocate(3 * Long.BYTES)
                        .putLong(room.getMostSignificantBits())
                        .putLong(room.getLeastSignificantBits())
                        .putLong(number)
                        .array());
        return Arrays.copyOf(mac.doFinal(), MAC_BYTES);
    }
}
