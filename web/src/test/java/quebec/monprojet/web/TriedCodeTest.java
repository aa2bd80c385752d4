package quebec.monprojet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Pacing;

class TriedCodeTest {

    private static final ClientNetwork HERE = ClientNetwork.of("203.0.113.9");

    private final Pacing pacing =
            new Pacing(Clock.fixed(Instant.parse("2026-02-16T13:30:00Z"), ZoneOffset.UTC));
    private final AtomicInteger asked = new AtomicInteger();

    private TriedCode<String> tried(String code) {
        return TriedCode.at(pacing, HERE, Optional.ofNullable(code), this::bearer);
    }

    private Optional<String> bearer(String code) {
        asked.incrementAndGet();
        return code.equals("known") ? Optional.of("a letter") : Optional.empty();
    }

    @Test
    void whoeverGuessesIsPacedAndNothingIsLookedUpMeanwhile() {
        while (!tried("guess").isPaced()) {
            assertThat(asked.get()).isLessThan(100);
        }
        int before = asked.get();
        assertThat(tried("known").found()).isEmpty();
        assertThat(asked.get()).isEqualTo(before);
    }

    @Test
    void whoeverShowsWhatIsThereIsNeverPaced() {
        for (int i = 0; i < 200; i++) {
            assertThat(tried("known").found()).contains("a letter");
        }
    }

    @Test
    void whatCanBeNoCodeIsNoTry() {
        for (int i = 0; i < 50; i++) {
            assertThat(tried(null).isPaced()).isFalse();
        }
        assertThat(asked.get()).isZero();
        assertThat(tried("guess").isPaced()).isFalse();
    }
}
