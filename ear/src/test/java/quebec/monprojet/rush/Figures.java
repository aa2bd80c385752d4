package quebec.monprojet.rush;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Keeps what was measured in {@code target/figures.txt}, beside the reports of the tests. */
public final class Figures {

    private static final Path FILE = Path.of("target", "figures.txt");

    private Figures() {}

    public static void note(String figure) {
        try {
            Files.writeString(
                    FILE, figure + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("No figure can be kept", e);
        }
    }

    /** Median and worst. */
    public static String spread(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return "median "
                + seconds(sorted.get(sorted.size() / 2))
                + ", worst "
                + seconds(sorted.get(sorted.size() - 1));
    }

    /** By nearest rank. */
    public static Duration percentile(List<Duration> durations, int percent) {
        List<Duration> sorted = durations.stream().sorted().toList();
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(rank, 1) - 1);
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
