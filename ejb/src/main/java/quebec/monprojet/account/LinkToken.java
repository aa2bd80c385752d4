package quebec.monprojet.account;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;

/** A link's identifier, proven: 43 characters. */
final class LinkToken {

    /** The sub-key that proves links. */
    static final String LABEL = "account.link";

    private static final int BYTES = 16;

    private LinkToken() {}

    static String of(UUID link, Mac mac) {
        var id =
                ByteBuffer.allocate(BYTES)
                        .putLong(link.getMostSignificantBits())
                        .putLong(link.getLeastSignificantBits())
                        .array();
        return Token.of(id, mac);
    }

    static Optional<UUID> read(String token, Mac mac) {
        return Token.read(token, BYTES, mac).map(id -> new UUID(id.getLong(), id.getLong()));
    }
}
