package quebec.monprojet.web.bureau.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars to be drawn as SVG, beside the table that says the same.
 *
 * @param height in the units of the drawing, which is {@link #WIDTH} wide
 */
public record Chart(int height, List<Bar> bars, List<Label> labels) {

    public static final int WIDTH = 600;

    private static final int NAMES = 190;
    private static final int NUMBERS = 60;
    private static final int LINE = 28;
    private static final int THICK = 18;
    private static final int TALL = 200;
    private static final int BELOW = 24;
    private static final int LONGEST_NAME = 27;

    /** Below a number there is room for one in so many names. */
    private static final int ROOM = 7;

    public Chart {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    /**
     * A rectangle.
     *
     * @param series the place of what it shows among what stands beside each other
     */
    public record Bar(double x, double y, double width, double height, int series) {}

    /**
     * A few words, or a number.
     *
     * @param anchor the value of {@code text-anchor}
     */
    public record Label(double x, double y, String anchor, String text) {}

    /** A name and its numbers. */
    public record Line(String name, List<Integer> numbers) {

        public Line {
            numbers = List.copyOf(numbers);
        }

        private int sum() {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** Lying, one below the other; the numbers of one line follow each other. */
    static Chart lying(List<Line> lines) {
        int longest = lines.stream().mapToInt(Line::sum).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double y = 0;
        for (Line line : lines) {
            double x = NAMES;
            for (int series = 0; series < line.numbers().size(); series++) {
                double width = part(line.numbers().get(series), longest, WIDTH - NAMES - NUMBERS);
                if (width > 0) {
                    bars.add(new Bar(round(x), y + (LINE - THICK) / 2.0, width, THICK, series));
                    x += width;
                }
            }
            labels.add(new Label(NAMES - 8, y + 19, "end", cut(line.name())));
            labels.add(new Label(round(x) + 6, y + 19, "start", Integer.toString(line.sum())));
            y += LINE;
        }
        return new Chart((int) y, bars, labels);
    }

    /** Standing, one line beside the other; so are the numbers of one line. */
    static Chart standing(List<Line> lines) {
        int tallest =
                lines.stream()
                        .flatMap(line -> line.numbers().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double step = lines.isEmpty() ? WIDTH : (double) WIDTH / lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double wide = step * 0.8 / line.numbers().size();
            for (int series = 0; series < line.numbers().size(); series++) {
                double height = part(line.numbers().get(series), tallest, TALL);
                if (height > 0) {
                    double x = i * step + step * 0.1 + series * wide;
                    bars.add(new Bar(round(x), TALL - height + 16, round(wide), height, series));
                }
            }
            if ((lines.size() - 1 - i) % ROOM == 0) {
                labels.add(below(line.name(), round((i + 0.5) * step), i == lines.size() - 1));
            }
        }
        if (tallest > 0) {
            labels.add(new Label(0, 12, "start", Integer.toString(tallest)));
        }
        return new Chart(TALL + BELOW + 16, bars, labels);
    }

    /** The last one would stick out. */
    private static Label below(String name, double middle, boolean last) {
        return last
                ? new Label(WIDTH, TALL + 34, "end", name)
                : new Label(middle, TALL + 34, "middle", name);
    }

    private static double part(int number, int of, int length) {
        return of == 0 ? 0 : round((double) number * length / of);
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }
}
