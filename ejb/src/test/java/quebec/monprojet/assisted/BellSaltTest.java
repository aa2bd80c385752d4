package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Digest;

class BellSaltTest {

    private static final String DECISION = "ab".repeat(32);
    private static final Instant OPENS = Instant.parse("2026-02-16T13:30:00Z");

    private static Mac mac() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        return mac;
    }

    private static BellSalt salt() throws Exception {
        return BellSalt.of(mac(), DECISION, OPENS);
    }

    private static Digest digest(int number) {
        return Digest.of(("dossier " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** As a stranger does it, from what is public. */
    private static Duration workedOut(String salt, String digest) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(salt + digest));
        BigDecimal u =
                new BigDecimal(new BigInteger(1, Arrays.copyOf(hash, 8)))
                        .divide(new BigDecimal(BigInteger.TWO.pow(64)), MathContext.DECIMAL128);
        return Duration.ofNanos(u.multiply(new BigDecimal("5000000000")).longValue());
    }

    @Test
    void anybodyWorksTheInstantOut() throws Exception {
        BellSalt salt = salt();
        for (int i = 0; i < 100; i++) {
            assertThat(salt.delay(digest(i))).isEqualTo(workedOut(salt.hex(), digest(i).hex()));
        }
    }

    @Test
    void theCommitmentIsTheHashOfTheSalt() throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(salt().hex()));
        assertThat(salt().commitment()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void nobodyIsPressedBeforeTheBellNorAfterTheWindow() throws Exception {
        BellSalt salt = salt();
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> salt.delay(digest(i))))
                .allMatch(delay -> !delay.isNegative() && delay.compareTo(BellSalt.WINDOW) < 0);
    }

    @Test
    void thePressesAreSpreadOverTheWholeWindow() throws Exception {
        BellSalt salt = salt();
        long early =
                IntStream.range(0, 2_000)
                        .filter(
                                i ->
                                        salt.delay(digest(i))
                                                        .compareTo(BellSalt.WINDOW.dividedBy(2))
                                                < 0)
                        .count();
        assertThat(early).isBetween(900L, 1_100L);
    }

    /** Its first salt is public by then. */
    @Test
    void anotherOpeningOfTheSameDecisionHasAnotherSalt() throws Exception {
        assertThat(BellSalt.of(mac(), DECISION, OPENS.plusSeconds(86_400)).hex())
                .isNotEqualTo(salt().hex());
    }

    @Test
    void aSaltIsNotPrinted() throws Exception {
        assertThat(salt().toString()).doesNotContain(salt().hex());
    }
}
