package quebec.monprojet.crowd;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A chart over seconds as an inline SVG, with a name for those who hear it. Its table stands beside
 * it in the page.
 *
 * @param id unique in the page
 * @param title says what is drawn
 * @param seconds below the bars
 * @param scale says a value of the axis
 */
record Chart(String id, String title, List<Integer> seconds, Scale scale) {

    private static final int WIDTH = 920;
    private static final int HEIGHT = 300;
    private static final int LEFT = 90;
    private static final int RIGHT = 12;
    private static final int TOP = 20;
    private static final int BOTTOM = 34;
    private static final int PLOT_WIDTH = WIDTH - LEFT - RIGHT;
    private static final int PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
    private static final int LINES = 4;
    private static final int MOST_LABELS = 16;

    /** All of a hundred that are round when they are divided by four. */
    private static final List<Integer> ROUND = List.of(10, 12, 16, 20, 24, 32, 40, 60, 80);

    /** How a value of the axis is written. */
    interface Scale {

        String say(double value);
    }

    /**
     * One colour of the chart.
     *
     * @param style a class of the page's style
     * @param values a second each
     */
    record Series(String style, List<Double> values) {}

    /** Bars that stand on one another. */
    String bars(List<Series> series) {
        double top = top(IntStream.range(0, seconds.size()).mapToDouble(i -> sum(series, i)));
        StringBuilder svg = begin(top);
        double step = (double) PLOT_WIDTH / seconds.size();
        for (int i = 0; i < seconds.size(); i++) {
            double y = TOP + PLOT_HEIGHT;
            for (Series one : series) {
                double height = one.values().get(i) / top * PLOT_HEIGHT;
                y -= height;
                if (height > 0) {
                    svg.append(
                            format(
                                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
                                            + " height=\"%.1f\"/>",
                                    one.style(),
                                    LEFT + i * step + step * 0.1,
                                    y,
                                    step * 0.8,
                                    height));
                }
            }
        }
        return svg.append("</svg>").toString();
    }

    /** A line each, that is broken where a value is not a number. */
    String lines(List<Series> series) {
        double top =
                top(
                        series.stream()
                                .flatMap(one -> one.values().stream())
                                .mapToDouble(Double::doubleValue)
                                .filter(value -> !Double.isNaN(value)));
        StringBuilder svg = begin(top);
        for (Series one : series) {
            svg.append(
                    format(
                            "<path class=\"line %s\" d=\"%s\"/>",
                            one.style(), path(one.values(), top)));
        }
        return svg.append("</svg>").toString();
    }

    /** A value between two gaps is drawn as a dot: a line to where it is already. */
    private String path(List<Double> values, double top) {
        double step = (double) PLOT_WIDTH / seconds.size();
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (!Double.isNaN(value)) {
                double x = LEFT + (i + 0.5) * step;
                double y = TOP + PLOT_HEIGHT * (1 - value / top);
                path.append(drawing ? format("L%.1f,%.1f", x, y) : format("M%.1f,%.1fh0", x, y));
            }
            drawing = !Double.isNaN(value);
        }
        return path.toString();
    }

    private StringBuilder begin(double top) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                format(
                        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s\">"
                                + "<title id=\"%s\">%s</title>",
                        WIDTH, HEIGHT, id, id, ReportPage.escaped(title)));
        for (int i = 0; i <= LINES; i++) {
            double y = TOP + PLOT_HEIGHT * (1 - (double) i / LINES);
            svg.append(
                    format(
                            "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
                                    + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                            LEFT,
                            WIDTH - RIGHT,
                            y,
                            y,
                            LEFT - 8,
                            y + 4,
                            ReportPage.escaped(scale.say(top * i / LINES))));
        }
        double step = (double) PLOT_WIDTH / seconds.size();
        int every = Math.max(1, (seconds.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < seconds.size(); i += every) {
            svg.append(
                    format(
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                            LEFT + (i + 0.5) * step, HEIGHT - 12, seconds.get(i)));
        }
        return svg;
    }

    private static double sum(List<Series> series, int index) {
        return series.stream().mapToDouble(one -> one.values().get(index)).sum();
    }

    /** The next round number, so that the axis has round steps. */
    private static double top(DoubleStream values) {
        double largest = Math.max(LINES, values.max().orElse(LINES));
        double tenth = Math.pow(10, Math.floor(Math.log10(largest)) - 1);
        return ROUND.stream()
                .mapToDouble(tenths -> tenths * tenth)
                .filter(round -> round >= largest)
                .findFirst()
                .orElse(100 * tenth);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
