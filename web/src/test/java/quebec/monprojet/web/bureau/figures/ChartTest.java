package quebec.monprojet.web.bureau.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void barsAreAsLongAsTheirNumbers() {
        Chart chart =
                Chart.lying(
                        List.of(new Chart.Line("a", List.of(10)), new Chart.Line("b", List.of(5))));
        assertThat(chart.bars().get(0).width()).isEqualTo(2 * chart.bars().get(1).width());
        assertThat(chart.labels())
                .extracting(Chart.Label::text)
                .containsExactly("a", "10", "b", "5");
    }

    @Test
    void theNumbersOfOneLineFollowEachOther() {
        Chart chart = Chart.lying(List.of(new Chart.Line("a", List.of(3, 0, 7))));
        assertThat(chart.bars()).extracting(Chart.Bar::series).containsExactly(0, 2);
        Chart.Bar first = chart.bars().get(0);
        assertThat(chart.bars().get(1).x()).isEqualTo(first.x() + first.width());
    }

    @Test
    void nothingToDrawIsAnEmptyChart() {
        assertThat(Chart.lying(List.of(new Chart.Line("a", List.of(0)))).isEmpty()).isTrue();
        assertThat(Chart.standing(List.of()).isEmpty()).isTrue();
    }

    @Test
    void nothingSticksOut() {
        Chart chart =
                Chart.standing(
                        List.of(
                                new Chart.Line("2017-03-20", List.of(4000, 3)),
                                new Chart.Line("2017-03-27", List.of(1, 2))));
        assertThat(chart.bars())
                .allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= Chart.WIDTH)
                .allMatch(bar -> bar.y() >= 0 && bar.y() + bar.height() <= chart.height());
    }
}
