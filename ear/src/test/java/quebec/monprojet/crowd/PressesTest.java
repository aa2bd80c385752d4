package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PressesTest {

    private static final int CROWD = 42_000;
    private static final Duration SPAN = Duration.ofSeconds(10);

    private final long[] presses = Presses.of(CROWD, SPAN, 7);

    @Test
    void everybodyPressesWithinTheSpan() {
        assertThat(presses)
                .hasSize(CROWD)
                .satisfies(
                        all -> assertThat(Arrays.stream(all).min().orElseThrow()).isNotNegative())
                .satisfies(
                        all ->
                                assertThat(Arrays.stream(all).max().orElseThrow())
                                        .isLessThan(SPAN.toNanos()));
    }

    @Test
    void mostPressInTheFirstSeconds() {
        assertThat(before(Duration.ofMillis(2_500))).isBetween(0.64, 0.65);
        assertThat(before(Duration.ofSeconds(5))).isBetween(0.88, 0.89);
    }

    @Test
    void someStillPressInTheLastSecond() {
        assertThat(before(Duration.ofSeconds(9))).isBetween(0.98, 0.995);
    }

    @Test
    void aSeedMakesTheSameMorningAgain() {
        assertThat(Presses.of(CROWD, SPAN, 7)).isEqualTo(presses);
        assertThat(Presses.of(CROWD, SPAN, 8)).isNotEqualTo(presses);
    }

    @Test
    void theOrderOfTheTicketsIsNotThatOfThePresses() {
        long sorted = 0;
        for (int i = 1; i < CROWD; i++) {
            sorted += presses[i - 1] < presses[i] ? 1 : 0;
        }
        assertThat(sorted).isBetween(CROWD * 4L / 10, CROWD * 6L / 10);
    }

    @Test
    void withoutASpanEverybodyPressesAtTheBell() {
        assertThat(Presses.of(3, Duration.ZERO, 1)).containsExactly(0, 0, 0);
    }

    private double before(Duration instant) {
        return (double) Arrays.stream(presses).filter(at -> at < instant.toNanos()).count() / CROWD;
    }
}
