package quebec.monprojet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quebec.monprojet.fixture.Shell;

/**
 * wrk: so many connections, each of which asks again as soon as it has its answer (a closed loop).
 *
 * @param folder where its scripts are written to
 * @param connections one person each
 */
record Load(Path wrk, Path folder, String origin, int connections) {

    static final int CONNECTIONS = 64;
    static final int MANY_CONNECTIONS = 256;
    private static final int THREADS = 2;

    /**
     * What wrk saw.
     *
     * @param refused answers of 400 and above
     * @param broken requests that failed without an answer
     * @param rounds how often the tickets began anew
     */
    record Seen(
            int requests,
            double seconds,
            int refused,
            int broken,
            double p50Millis,
            double p99Millis,
            int rounds) {

        /** Without commas, for the table of figures. */
        String text() {
            return String.format(
                    Locale.ROOT,
                    "%d answers in %.2f s; %d refused; %d broken; p50 %.1f ms; p99 %.1f ms%s",
                    requests,
                    seconds,
                    refused,
                    broken,
                    p50Millis,
                    p99Millis,
                    rounds > 0 ? "; tickets ran out" : "");
        }

        private static Seen of(String printed) {
            String line =
                    printed.lines()
                            .filter(one -> one.startsWith("bench "))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(printed));
            Map<String, Long> said =
                    Stream.of(line.substring(6).split(" "))
                            .map(field -> field.split("="))
                            .collect(Collectors.toMap(f -> f[0], f -> Long.parseLong(f[1])));
            return new Seen(
                    said.get("requests").intValue(),
                    said.get("micros") / 1e6,
                    said.get("refused").intValue(),
                    said.get("broken").intValue(),
                    said.get("p50") / 1e3,
                    said.get("p99") / 1e3,
                    said.get("rounds").intValue());
        }
    }

    /** One press a ticket. */
    Seen press(Path tickets, String path, int seconds) {
        return pressFrom(Instant.EPOCH, tickets, path, seconds);
    }

    /** All together at an instant of this machine's clock; connected before. */
    Seen pressFrom(Instant bell, Path tickets, String path, int seconds) {
        return run(
                "press.lua",
                seconds,
                tickets.toString(),
                Integer.toString(THREADS),
                path,
                Double.toString(bell.toEpochMilli() / 1e3));
    }

    Seen ask(String method, String path, int seconds) {
        return run("ask.lua", seconds, method, path);
    }

    private Seen run(String script, int seconds, String... arguments) {
        Path whole = folder.resolve(script);
        try {
            Files.writeString(whole, text("report.lua") + text(script));
        } catch (IOException e) {
            throw new UncheckedIOException("No script can be written for wrk", e);
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                wrk.toString(),
                                "--threads=" + THREADS,
                                "--connections=" + connections,
                                "--duration=" + seconds + "s",
                                "--timeout=20s",
                                "--script=" + whole,
                                origin,
                                "--"));
        command.addAll(List.of(arguments));
        return Seen.of(Shell.run(command.toArray(String[]::new)));
    }

    static String text(String name) throws IOException {
        try (InputStream in = Load.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
