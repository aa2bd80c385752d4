package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Medians of the rounds, and ratios round by round, in Markdown. */
record Report(List<Round> rounds) {

    static Report of(Notebook notebook) {
        return new Report(notebook.rounds());
    }

    Path write(Path folder) {
        String text = heading() + ratios() + mornings() + medians();
        try {
            return Files.writeString(folder.resolve("report.md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException("No report can be written", e);
        }
    }

    private static String heading() {
        return String.format(
                Locale.ROOT,
                "# Bench of %s%n%n%d processors, %s, Java %s%n%n",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    private String ratios() {
        return "| what | compared with | asked for | median | lowest | highest |\n"
                + "|---|---|---|---|---|---|\n"
                + Ratio.ALL.stream()
                        .filter(ratio -> !ratio.ofRounds(rounds).isEmpty())
                        .map(this::line)
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }

    private String line(Ratio ratio) {
        List<Double> all = ratio.ofRounds(rounds);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.2f | %.2f | %.2f |",
                ratio.what(),
                ratio.than(),
                ratio.goal(),
                median(all),
                all.get(0),
                all.get(all.size() - 1));
    }

    private String mornings() {
        return rounds.stream()
                .filter(round -> round.part().equals(Bell.PART))
                .map(round -> "- " + round.what() + ": " + round.note() + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    private String medians() {
        Map<String, List<Round>> groups =
                rounds.stream()
                        .filter(round -> round.number() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        round -> round.part() + " | " + round.what(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return "| part | what | a second | server, µs each | database, µs each | others, s of"
                + " processor |\n"
                + "|---|---|---|---|---|---|\n"
                + groups.entrySet().stream()
                        .map(group -> line(group.getKey(), group.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String line(String name, List<Round> group) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.1f |",
                name,
                median(group.stream().map(Round::rate).toList()),
                median(group.stream().map(Round::serverMicros).toList()),
                median(group.stream().map(Round::databaseMicros).toList()),
                median(group.stream().map(round -> round.used().others()).toList()));
    }

    /** The lower one of the two in the middle when their number is even. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
