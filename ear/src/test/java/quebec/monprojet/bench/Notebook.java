package quebec.monprojet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every figure of a run, in the order in which they were measured. */
final class Notebook {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String HEADING =
            "part,what,round,done,seconds,rate,server_cpu,database_cpu,load_cpu,others_cpu,note";

    private final Path raw;
    private final List<Round> rounds = new ArrayList<>();

    Notebook(Path folder) {
        raw = folder.resolve("rounds.csv");
        write(raw, HEADING + "\n");
    }

    /** Kept at once: what was measured survives whatever fails after it. */
    void note(Round round) {
        rounds.add(round);
        Processor used = round.used();
        say(
                "%-12s %-22s %2d  %8.0f/s  server %4.0f, database %4.0f µs each  others %.1f s  %s",
                round.part(),
                round.what(),
                round.number(),
                round.rate(),
                round.serverMicros(),
                round.databaseMicros(),
                used.others(),
                round.note());
        write(
                raw,
                String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%d,%.3f,%.1f,%.2f,%.2f,%.2f,%.2f,%s%n",
                        round.part(),
                        round.what(),
                        round.number(),
                        round.done(),
                        round.seconds(),
                        round.rate(),
                        used.server(),
                        used.database(),
                        used.load(),
                        used.others(),
                        round.note()),
                StandardOpenOption.APPEND);
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    static void say(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }

    private static void write(Path file, String text, OpenOption... options) {
        try {
            Files.writeString(file, text, options);
        } catch (IOException e) {
            throw new UncheckedIOException("No figure can be kept", e);
        }
    }
}
