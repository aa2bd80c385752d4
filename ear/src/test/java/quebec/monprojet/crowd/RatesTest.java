package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final long MILLI = 1_000_000;

    /** Twenty slow ones, one in 100 ms, and then eighty, one a millisecond. */
    private static final long[] INSTANTS =
            LongStream.rangeClosed(1, 100)
                    .map(i -> i <= 20 ? i * 100 * MILLI : 2_000 * MILLI + (i - 20) * MILLI)
                    .toArray();

    @Test
    void theWarmUpIsLeftOut() {
        Rates rates = Rates.afterWarmUp(INSTANTS, 0.2);
        assertThat(rates).isEqualTo(new Rates(80, 0.08));
        assertThat(rates.perSecond()).isEqualTo(1_000);
    }

    @Test
    void withoutAWarmUpTheFirstOnlyStartsTheClock() {
        assertThat(Rates.afterWarmUp(INSTANTS, 0)).isEqualTo(new Rates(99, 1.98));
    }

    @Test
    void whatIsTooFewHasNoRate() {
        assertThat(Rates.afterWarmUp(new long[] {5}, 0.2).perSecond()).isZero();
        assertThat(Rates.afterWarmUp(new long[0], 0.2).perSecond()).isZero();
    }
}
