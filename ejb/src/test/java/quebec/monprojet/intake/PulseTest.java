package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");

    private final Pulse pulse = new Pulse();

    @Test
    void nothingHappenedYet() {
        assertThat(pulse.at(BELL)).isZero();
    }

    @Test
    void countsFromTheFirstOn() {
        pulse.beat(BELL.plusMillis(1), 1);
        pulse.beat(BELL.plusMillis(2), 31);

        assertThat(pulse.at(BELL.plusMillis(3))).isEqualTo(32);
    }

    @Test
    void theSecondBeforeStillCounts() {
        pulse.beat(BELL, 1);
        pulse.beat(BELL, 1);
        pulse.beat(BELL.plusSeconds(1), 1);

        assertThat(pulse.at(BELL.plusMillis(1_999))).isEqualTo(2);
    }

    @Test
    void whatIsOverDoesNot() {
        pulse.beat(BELL, 1);

        assertThat(pulse.at(BELL.plusSeconds(2))).isZero();
    }
}
