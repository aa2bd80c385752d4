package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LooksTest {

    @Test
    void theShareIsOfWhatWasLookedAt() {
        assertThat(new Looks(200, 10).share()).isEqualTo(5);
        assertThat(new Looks(0, 0).share()).isZero();
    }

    /** The worked example of Wilson's interval for 1 of 10: 1.79 % to 40.42 %. */
    @Test
    void aSmallSampleTellsLittle() {
        assertThat(new Looks(10, 1).range().low()).isCloseTo(1.79, within(0.01));
        assertThat(new Looks(10, 1).range().high()).isCloseTo(40.42, within(0.01));
    }

    @Test
    void noErrorInASampleIsNoErrorNowhere() {
        assertThat(new Looks(30, 0).range().low()).isZero();
        assertThat(new Looks(30, 0).range().high()).isCloseTo(11.35, within(0.01));
        assertThat(new Looks(0, 0).range()).isEqualTo(new Looks.Range(0, 100));
    }
}
