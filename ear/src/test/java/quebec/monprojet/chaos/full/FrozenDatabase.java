package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Scenario;

/**
 * All processes of PostgreSQL stop where they are, as on a machine whose disk hangs, and go on a
 * minute later. Connections stay open and nobody answers them.
 */
final class FrozenDatabase {

    private static final Duration FROZEN =
            Duration.ofSeconds(Scenario.number("frozen.seconds", 60));
    static final int NEEDED = 640;

    private static final int PEOPLE = 600;

    /** What the portal allows a request before it says "busy", and some for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    /** The pool of those who write answers, and those who serve. */
    private static final int FEW_THREADS = 150;

    static void freeze(OpenPortal portal, InstalledPostgres postgres, Bell bell) {
        portal.next(20).persist();
        Crowd people = portal.next(PEOPLE);
        int threads = threads(portal);

        Instant frozen = Instant.now();
        List<CompletableFuture<Attempt>> coming;
        int most = threads;
        List<Duration> status = new ArrayList<>();
        postgres.signal("STOP");
        try {
            coming = people.pressOver(bell, FROZEN);
            while (Instant.now().isBefore(frozen.plus(FROZEN))) {
                Instant asked = Instant.now();
                assertThat(portal.portal().current().path("state").asText()).isEqualTo("OPEN");
                status.add(Duration.between(asked, Instant.now()));
                most = Math.max(most, threads(portal));
                Patience.until(
                        "a moment later", () -> Instant.now().isAfter(asked.plusMillis(500)));
            }
        } finally {
            postgres.signal("CONT");
        }
        Instant thawed = Instant.now();
        portal.next(1).persist();
        Duration back = Duration.between(thawed, Instant.now());
        List<Attempt> answers = Crowd.answers(coming);
        Waits waits = Waits.of(answers);
        portal.everybody().persist();
        Patience.until(
                "no more threads than before", () -> threads(portal) <= threads + FEW_THREADS);

        new Scenario("09", "database frozen")
                .figure("seconds", FROZEN.toSeconds())
                .figure("presses meanwhile", answers.size())
                .figure("told to come back (503)", waits.count(503))
                .figure("received by the same press", waits.received())
                .figure("answered after", waits)
                .figure("status document meanwhile", Figures.spread(status))
                .figure(
                        "threads before, at most, after",
                        threads + ", " + most + ", " + threads(portal))
                .figure("from the thaw to the next receipt", Figures.seconds(back))
                .judged(portal.evidence(true));
        assertThat(answers).allMatch(one -> one.status() == 503 || one.status() == 201);
        assertThat(waits.percentile(100)).isLessThan(SOON);
        assertThat(most).isLessThan(threads + FEW_THREADS);
    }

    private static int threads(OpenPortal portal) {
        Path tasks = Path.of("/proc", Long.toString(portal.server().process().pid()), "status");
        try {
            return Files.readAllLines(tasks).stream()
                    .filter(line -> line.startsWith("Threads:"))
                    .mapToInt(line -> Integer.parseInt(line.substring(8).strip()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The threads cannot be counted", e);
        }
    }
}
