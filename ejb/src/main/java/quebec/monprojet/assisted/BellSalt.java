package quebec.monprojet.assisted;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.log.Sha256;

/**
 * What decides when, within the window after an opening, each dossier on paper is pressed. It is
 * worked out from the house's secret and the announced opening; its hash is public from the notice
 * on, and itself once the window is over. Nobody who types knows it, and everybody can check it.
 */
@SuppressWarnings("ArrayRecordComponent")
record BellSalt(byte[] bytes) {

    /** The sub-key that salts are made with. */
    static final String LABEL = "assisted.bell.v1";

    /** As far as the presses of one opening are apart at most: decision 28 says why so long. */
    static final Duration WINDOW = Duration.ofSeconds(5);

    private static final int FRACTION = Long.BYTES;
    private static final int DIGEST = 32;

    /**
     * Another opening of the same decision, after a suspension, has another salt: that of the first
     * is known by then.
     */
    static BellSalt of(Mac mac, String decisionHash, Instant opensAt) {
        String opening = decisionHash + "\n" + opensAt;
        return new BellSalt(mac.doFinal(opening.getBytes(StandardCharsets.UTF_8)));
    }

    /** Its SHA-256, in lower-case hexadecimal. */
    String commitment() {
        return Sha256.hex(bytes);
    }

    /**
     * How long after the opening: u of the window, where u is the first eight bytes of SHA-256(salt
     * ‖ digest), read as a fraction of 2⁶⁴.
     */
    Duration delay(Digest digest) {
        byte[] both = Arrays.copyOf(bytes, bytes.length + DIGEST);
        System.arraycopy(HexFormat.of().parseHex(digest.hex()), 0, both, bytes.length, DIGEST);
        BigInteger u = new BigInteger(1, Arrays.copyOf(Sha256.of(both), FRACTION));
        BigInteger nanos = BigInteger.valueOf(WINDOW.toNanos()).multiply(u);
        return Duration.ofNanos(nanos.shiftRight(Long.SIZE).longValueExact());
    }

    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "BellSalt[" + commitment() + "]";
    }
}
