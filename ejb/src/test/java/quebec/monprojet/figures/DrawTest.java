package quebec.monprojet.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
    private static final List<String> NUMBERS =
            IntStream.range(0, 500).mapToObj(n -> "2016-1-%06d".formatted(n)).toList();

    @Test
    void theSameSeedDrawsTheSameWhateverOrderTheyComeIn() {
        List<String> turned = new ArrayList<>(NUMBERS);
        Collections.reverse(turned);
        assertThat(draw("VGQ-2017").of(turned))
                .isEqualTo(draw("VGQ-2017").of(NUMBERS))
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherSeedDrawsOthers() {
        assertThat(draw("VGQ-2018").of(NUMBERS)).isNotEqualTo(draw("VGQ-2017").of(NUMBERS));
    }

    /** {@code printf '%s' VGQ-2017:2016-1-000001 | sha256sum}. */
    @Test
    void anybodyCanHashAgain() {
        assertThat(draw("VGQ-2017").hash("2016-1-000001"))
                .isEqualTo("5ada06f58de1fe7880ecd873f2654e4051b8fc2b5da5511eee784d7d7866a2b0");
    }

    @Test
    void everybodyIsDrawnAsOftenAsAnybody() {
        int first = 0;
        for (int seed = 0; seed < 1000; seed++) {
            if (draw("s" + seed).of(NUMBERS).contains(NUMBERS.get(0))) {
                first++;
            }
        }
        assertThat(first).isBetween(20, 65);
    }

    @Test
    void aSeedIsNoText() {
        assertThatThrownBy(() -> draw("Tremblay, Aline"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Draw("s", 0, DAY, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Draw("s", 1, DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Draw draw(String seed) {
        return new Draw(seed, 20, DAY, DAY);
    }
}
