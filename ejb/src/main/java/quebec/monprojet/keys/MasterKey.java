package quebec.monprojet.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of an installation; every other is derived from it by name (RFC 5869). */
final class MasterKey {

    static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    /** The extracted pseudo-random key of HKDF. */
    private final byte[] extracted;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("The master key must have 32 bytes");
        }
        extracted = mac("mon-projet-quebec".getBytes(StandardCharsets.UTF_8)).doFinal(secret);
    }

    static byte[] random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** HKDF-Expand of one block: 32 bytes bound to the label. */
    byte[] derived(String label) {
        Mac mac = mac(extracted);
        mac.update(label.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 1);
        return Arrays.copyOf(mac.doFinal(), BYTES);
    }

    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
