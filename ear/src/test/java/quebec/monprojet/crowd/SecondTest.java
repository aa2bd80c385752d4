package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondTest {

    private static final long BELL = 5_000_000_000L;

    @Test
    void whatHappensIsCountedInItsSecond() {
        List<Second> seconds =
                Second.of(
                        List.of(
                                Sample.press(0, BELL, Kind.BUSY, 10),
                                Sample.press(1, BELL + 500_000_000L, Kind.RECEIPT, 600),
                                Sample.press(0, BELL + 1_200_000_000L, Kind.FULL, 30)),
                        BELL);
        assertThat(seconds)
                .containsExactly(
                        new Second(
                                0,
                                2,
                                0,
                                Map.of(Kind.BUSY, 1),
                                new Percentiles(1, 10, 10, 10, 10, 10)),
                        new Second(
                                1,
                                0,
                                1,
                                Map.of(Kind.RECEIPT, 1, Kind.FULL, 1),
                                new Percentiles(2, 30, 600, 600, 600, 600)));
    }

    @Test
    void aQuietSecondIsShownToo() {
        assertThat(Second.of(List.of(Sample.press(0, BELL - 1, Kind.LATE, 3_000)), BELL))
                .extracting(Second::index, Second::answered)
                .containsExactly(tuple(-1, 0), tuple(0, 0), tuple(1, 0), tuple(2, 0));
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(Second.of(List.of(), BELL)).isEmpty();
    }
}
