package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class SamplingTest {

    private static final PeriodNumber PERIOD = new PeriodNumber("2016-1");

    private static List<Integer> sample(String secret, int inHundred) {
        return IntStream.rangeClosed(1, 1000)
                .filter(rank -> falls(secret, rank, inHundred))
                .boxed()
                .toList();
    }

    private static boolean falls(String secret, int rank, int inHundred) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Sampling.falls(mac, new ApplicationNumber(PERIOD, new Rank(rank)), inHundred);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anApplicationFallsIntoItOrNotHoweverOftenItIsAsked() {
        assertThat(sample("secret", 20)).isEqualTo(sample("secret", 20));
    }

    @Test
    void whoDoesNotKnowTheSecretCannotTell() {
        assertThat(sample("secret", 20)).isNotEqualTo(sample("another", 20));
    }

    @Test
    void aboutAsManyFallIntoItAsTheRulesSay() {
        assertThat(sample("secret", 20)).hasSizeBetween(160, 240);
    }

    @Test
    void noneOrAllIsWhatItSays() {
        assertThat(sample("secret", 0)).isEmpty();
        assertThat(sample("secret", 100)).hasSize(1000);
    }
}
