package quebec.monprojet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlowDownTest {

    private static final Instant NOW = Instant.parse("2026-02-16T13:30:00Z");

    private final SlowDown slow = new SlowDown(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Test
    void aFewFailuresCostNothing() {
        fail(5);
        assertThat(slow.waits("door", NOW)).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        fail(6);
        assertThat(slow.waits("door", NOW)).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(slow.waits("door", NOW)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void nobodyWaitsLongerThanTheLimit() {
        fail(500);
        assertThat(slow.waits("door", NOW)).isEqualTo(Duration.ofMinutes(5));
        assertThat(slow.waits("door", NOW.plus(Duration.ofMinutes(5)))).isZero();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(20);
        slow.succeeded("door");
        assertThat(slow.waits("door", NOW)).isZero();
    }

    @Test
    void anotherDoorIsNotSlowed() {
        fail(20);
        assertThat(slow.waits("other", NOW)).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            slow.failed("door", NOW);
        }
    }
}
