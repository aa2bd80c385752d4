package quebec.monprojet.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

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
    private static final Duration ALL_HAVE_ASKED = Duration.ofSeconds(45);
    private static final Duration NOBODY_IS_LEFT = Duration.ofSeconds(70);
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
            for (int round = 1; round <= ROUNDS; round++) {
                Pause.of(NOBODY_IS_LEFT);
                note(bench.notebook(), NOBODY, round, stage, 0);
                long before = stage.requests();
                Process crowd = crowd(stage, bench);
                Pause.of(ALL_HAVE_ASKED);
                long asked = stage.requests() - before;
                note(bench.notebook(), CROWD, round, stage, asked);
                crowd.destroy();
                Stage.ended(crowd);
            }
        }
    }

    private static void note(Notebook notebook, String what, int round, Stage stage, long asked) {
        double megabytes = new Heap(stage.server().process().pid()).reachable() / 1e6;
        String note = String.format(Locale.ROOT, "%.1f MB; %d requests before", megabytes, asked);
        notebook.note(new Round(PART, what, round, 1, 1, megabytes, Processor.UNKNOWN, note));
    }

    private static Process crowd(Stage stage, Bench bench) {
        String toTheBell = Duration.between(Instant.now(), stage.bell()).toString();
        return stage.driver(bench.folder().resolve("crowd")).start("--waiting", toTheBell);
    }
}
