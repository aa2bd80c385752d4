package quebec.monprojet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");

    private final Pace pace = new Pace(600);

    @Test
    void tenASecondLeave() {
        assertThat(pace.allowance(NOON, NOON.plusSeconds(3))).isEqualTo(30);
    }

    @Test
    void aStopSavesUpTenSecondsAndNoMore() {
        assertThat(pace.allowance(NOON, NOON.plus(Duration.ofHours(2)))).isEqualTo(100);
    }

    @Test
    void nothingLeavesForAnotherNodesClockThatIsALittleAhead() {
        assertThat(pace.allowance(NOON, NOON.minusMillis(800))).isZero();
    }

    @Test
    void nobodyWaitsForAnHourThatWasPutBackToComeAgain() {
        assertThat(pace.allowance(NOON, NOON.minus(Duration.ofHours(1)))).isEqualTo(100);
    }
}
