package quebec.monprojet.rush;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A ticket, and the digest of the sealed dossier that it speaks for. A ticket's body is a version
 * byte, the length of the period's number, the number, the dossier (16 bytes), the digest (32), the
 * seconds of its issue and of its expiry; tests read the digest to know whose entry is whose.
 */
public record Ticket(String text, String digest) {

    private static final int DOSSIER = 16;
    private static final int DIGEST = 32;

    public static Ticket of(String text) {
        ByteBuffer body = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        int digest = 2 + body.get(1) + DOSSIER;
        return new Ticket(text, HexFormat.of().formatHex(body.array(), digest, digest + DIGEST));
    }
}
