package quebec.monprojet.evidence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * The key of one content, or of one file in quarantine: AES-256-GCM in segments of 64 KiB, by the
 * streaming AEAD of Tink. A segment opens in its own place only and the last as the last only, and
 * nothing is given out of one before all of it was proved.
 */
final class DataKey {

    static final int BYTES = 32;
    static final int SEGMENT = 64 << 10;

    private static final String HMAC = "HmacSha256";
    private static final int TAG = 16;

    private final AesGcmHkdfStreaming cipher;

    DataKey(byte[] key) {
        try {
            cipher = new AesGcmHkdfStreaming(key, HMAC, BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A key of a document has 32 bytes", e);
        }
    }

    static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * What is written to it lies sealed in the other, whole once it is closed.
     *
     * @param bound what it is; it opens as nothing else
     */
    OutputStream sealing(OutputStream to, String bound) throws IOException {
        try {
            return cipher.newEncryptingStream(to, bytes(bound));
        } catch (GeneralSecurityException e) {
            throw new IOException("A document cannot be sealed", e);
        }
    }

    /** Throws as it is read where a bit, a segment or the end is not what was sealed. */
    InputStream opening(InputStream sealed, String bound) throws IOException {
        try {
            return cipher.newDecryptingStream(sealed, bytes(bound));
        } catch (GeneralSecurityException e) {
            throw new IOException("A document cannot be opened", e);
        }
    }

    /** So many bytes so many sealed ones hold. */
    long opened(long sealed) {
        long segments = (sealed + SEGMENT - 1) / SEGMENT;
        return sealed - cipher.getHeaderLength() - segments * TAG;
    }

    private static byte[] bytes(String bound) {
        return bound.getBytes(StandardCharsets.UTF_8);
    }
}
