package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowDownTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:30:00Z");

    private final SlowDown slow = new SlowDown(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Test
    void aFewTriesCostNothing() {
        tries(5);
        assertThat(slow.admit("door", NOW)).isZero();
    }

    @Test
    void eachFurtherTryDoublesTheWait() {
        tries(6);
        assertThat(slow.admit("door", NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(slow.admit("door", NOW.plusSeconds(2))).isZero();
        assertThat(slow.admit("door", NOW.plusSeconds(2))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whatIsRefusedCostsNothingFurther() {
        tries(6);
        tries(50);
        assertThat(slow.admit("door", NOW)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void nobodyWaitsLongerThanTheLimit() {
        Instant then = NOW;
        for (int i = 0; i < 30; i++) {
            then = then.plus(Duration.ofMinutes(5));
            assertThat(slow.admit("door", then)).isZero();
        }
        assertThat(slow.admit("door", then)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void triesMadeTogetherAreCountedLikeTriesInTurn() {
        long admitted =
                IntStream.range(0, 64)
                        .parallel()
                        .filter(i -> slow.admit("door", NOW).isZero())
                        .count();
        assertThat(admitted).isEqualTo(6);
    }

    @Test
    void aSuccessForgetsTheFailures() {
        tries(6);
        slow.succeeded("door");
        assertThat(slow.admit("door", NOW)).isZero();
    }

    @Test
    void aTryTakenBackIsNone() {
        tries(6);
        slow.forgive("door");
        assertThat(slow.admit("door", NOW)).isZero();
    }

    @Test
    void anotherDoorIsNotSlowed() {
        tries(20);
        assertThat(slow.admit("other", NOW)).isZero();
    }

    private void tries(int times) {
        for (int i = 0; i < times; i++) {
            Duration unused = slow.admit("door", NOW);
        }
    }
}
