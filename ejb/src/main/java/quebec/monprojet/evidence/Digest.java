package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a content is known by.
 *
 * @param hex SHA-256 of its bytes in the clear
 * @param bytes it has in the clear
 */
record Digest(String hex, long bytes) {

    static Digest of(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return copied(in, OutputStream.nullOutputStream());
        }
    }

    /** Of what went from one to the other. */
    static Digest copied(InputStream in, OutputStream out) throws IOException {
        DigestInputStream read = new DigestInputStream(in, sha256());
        long bytes = read.transferTo(out);
        return new Digest(HexFormat.of().formatHex(read.getMessageDigest().digest()), bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
