package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void eachIsADurationThatOccurred() {
        long[] thousand = LongStream.rangeClosed(1, 1_000).map(i -> (1_001 - i) * MILLI).toArray();
        assertThat(Percentiles.of(thousand))
                .isEqualTo(new Percentiles(1_000, 500, 900, 990, 999, 1_000));
    }

    @Test
    void ofAFewTheHighOnesAreTheLongest() {
        assertThat(Percentiles.of(new long[] {3 * MILLI, MILLI, 2 * MILLI}))
                .isEqualTo(new Percentiles(3, 2, 3, 3, 3, 3));
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(Percentiles.of(new long[0])).isEqualTo(new Percentiles(0, 0, 0, 0, 0, 0));
    }
}
