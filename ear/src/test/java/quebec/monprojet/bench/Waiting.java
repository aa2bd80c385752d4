package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import quebec.monprojet.fixture.BaseDirectory;

/**
 * The memory that waiting people cost: what is reachable in the heap with nobody there, and with
 * 42,000 people of the load driver ({@code docs/rehearsal.md}) on their waiting pages, half an hour
 * before the bell. They share the driver's 2,000 connections. Its rounds are megabytes, not rates.
 */
final class Waiting implements Part {

    static final String PART = "waiting";
    static final String NOBODY = "nobody";
    static final String CROWD = "42000 people";

    private static final int PEOPLE = 42_000;
    private static final int CAP = 2_800;
    private static final Duration OPENS_IN = Duration.ofMinutes(30);
    private static final int ROUNDS = 3;
    private static final int ALL_HAVE_ASKED_SECONDS = 45;
    private static final int NOBODY_IS_LEFT_SECONDS = 70;
    private static final String STATUS = "/api/periods/R2026-1";

    @Override
    public String name() {
        return PART;
    }

    @Override
    public void measure(Bench bench) {
        Terms terms = Terms.places().crowd(PEOPLE).cap(CAP).opensIn(OPENS_IN);
        try (Stage stage = Stage.set(bench, terms)) {
            Load.Seen unused = stage.load().ask("GET", STATUS, 10);
            Path tickets = stage.nextTickets(PEOPLE);
            for (int round = 1; round <= ROUNDS; round++) {
                pause(NOBODY_IS_LEFT_SECONDS);
                note(bench.notebook(), NOBODY, round, stage, 0);
                long before = stage.requests();
                Process crowd = crowd(stage, bench, tickets);
                pause(ALL_HAVE_ASKED_SECONDS);
                long asked = stage.requests() - before;
                note(bench.notebook(), CROWD, round, stage, asked);
                end(crowd);
            }
        }
    }

    private static void note(Notebook notebook, String what, int round, Stage stage, long asked) {
        double megabytes = new Heap(stage.server().process().pid()).reachable() / 1e6;
        String note = String.format(Locale.ROOT, "%.1f MB; %d requests before", megabytes, asked);
        notebook.note(new Round(PART, what, round, 1, 1, megabytes, Processor.UNKNOWN, note));
    }

    private static Process crowd(Stage stage, Bench bench, Path tickets) {
        try {
            return new ProcessBuilder(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-jar",
                                    BaseDirectory.SERVER.resolve("bin/rehearsal.jar").toString(),
                                    "--portal",
                                    stage.origin(),
                                    "--period",
                                    stage.period(),
                                    "--tickets",
                                    tickets.toString(),
                                    "--waiting",
                                    Duration.between(Instant.now(), stage.bell()).toString(),
                                    "--report",
                                    bench.folder().resolve("crowd").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(bench.folder().resolve("crowd.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("No crowd comes", e);
        }
    }

    private static void end(Process crowd) {
        crowd.destroy();
        try {
            crowd.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a crowd leaves", e);
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while people wait", e);
        }
    }
}
