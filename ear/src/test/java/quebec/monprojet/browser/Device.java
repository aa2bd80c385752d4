package quebec.monprojet.browser;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import quebec.monprojet.fixture.Patience;

/** What a member of the staff carries in their pocket: a code of six digits, each half minute. */
public record Device(String secret) {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_MILLIS = 30_000;

    /** The portal takes a code once: whoever signs in again waits for the next. */
    private static final Map<String, Long> SHOWN = new ConcurrentHashMap<>();

    /** RFC 6238 with the defaults of its time: SHA-1, 30 seconds, six digits. */
    public String code() {
        long next = SHOWN.merge(secret, step(), (last, now) -> Math.max(last + 1, now));
        Patience.until("the next code", () -> step() >= next);
        return code(next);
    }

    private static long step() {
        return Clock.systemUTC().millis() / STEP_MILLIS;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        ByteBuffer key = ByteBuffer.allocate(secret.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < secret.length(); i++) {
            held = (held << 5) | BASE_32.indexOf(secret.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return key.array();
    }
}
