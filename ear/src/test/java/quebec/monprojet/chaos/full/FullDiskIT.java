package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Scenario;

/**
 * Disks run full one after the other while people press, and have room again. A broker whose
 * journal cannot be written stops, and comes back with the server, by the operator's hand; a
 * PostgreSQL that ended is started again as an operating system would.
 */
class FullDiskIT {

    private static final int BEFORE = 20;
    private static final int MEANWHILE = 400;
    private static final Duration OVER = Duration.ofSeconds(40);
    private static final int LOG_MEGABYTES = 8;
    private static final int JOURNAL_MEGABYTES = 64;
    private static final int DATABASE_MEGABYTES = 320;

    @Test
    void whatCannotBeKeptIsRefusedAndNothingIsLost() throws IOException {
        Path folder = Files.createTempDirectory("small-disk");
        try (SmallDisk database = SmallDisk.under(folder, DATABASE_MEGABYTES);
                InstalledPostgres postgres = new InstalledPostgres(folder);
                OpenPortal portal =
                        OpenPortal.on(
                                postgres, "full-disk", 3 * (BEFORE + MEANWHILE + 1), Map.of())) {
            portal.server().stop();
            Path base = portal.server().base();
            try (SmallDisk log = SmallDisk.under(base.resolve("log"), LOG_MEGABYTES);
                    SmallDisk journal =
                            SmallDisk.under(base.resolve("data/activemq"), JOURNAL_MEGABYTES)) {
                portal.server().start();
                Waits waits = pressWhileFull(portal, log);
                log.clear();
                portal.next(1).persist();
                keep("disk of the server's log full", waits).judged(portal.evidence(true));
                assertThat(waits.received()).isEqualTo(MEANWHILE);

                waits = pressWhileFull(portal, journal);
                String readiness = portal.server().readiness();
                journal.clear();
                boolean stopped = portal.server().readiness().contains("\"broker\":\"down\"");
                if (stopped) {
                    new Management(portal.server().ports()).run("reload");
                    portal.server().awaitReady();
                }
                Duration late = lettersArrive(portal);
                keep("disk of the broker's journal full", waits)
                        .figure("the portal of itself", readiness)
                        .figure("broker stopped, and came back with a reload", stopped)
                        .figure("with room again, the last letter after", Figures.seconds(late))
                        .judged(portal.evidence(true));
                assertThat(waits.received()).isEqualTo(MEANWHILE);

                waits = pressWhileFull(portal, database);
                database.clear();
                Instant room = Instant.now();
                boolean died = !postgres.isAlive();
                if (died) {
                    postgres.start();
                }
                portal.next(1).persist();
                Duration back = Duration.between(room, Instant.now());
                portal.everybody().persist();
                lettersArrive(portal);
                keep("disk of the database full", waits)
                        .figure("PostgreSQL ended, and was started again", died)
                        .figure("with room again, a receipt after", Figures.seconds(back))
                        .judged(portal.evidence(true));
                assertThat(waits.count(201) + waits.count(503)).isEqualTo(MEANWHILE);
                portal.server().stop();
            }
        }
    }

    private static Scenario keep(String name, Waits waits) {
        return new Scenario("11", name)
                .figure("presses meanwhile", waits.attempts().size())
                .figure("received", waits.received())
                .figure("told to come back (503)", waits.count(503))
                .figure(
                        "anything else",
                        waits.attempts().size() - waits.received() - waits.count(503))
                .figure("answered after", waits);
    }

    private static Waits pressWhileFull(OpenPortal portal, SmallDisk disk) {
        portal.next(BEFORE).persist();
        Crowd people = portal.next(MEANWHILE);
        disk.fill();
        try (Bell bell = new Bell()) {
            List<Attempt> answers = Crowd.answers(people.pressOver(bell, OVER));
            return Waits.of(answers);
        }
    }

    /** Returns after how long nobody waited for a letter any more. */
    private static Duration lettersArrive(OpenPortal portal) {
        Instant since = Instant.now();
        portal.awaitLetters();
        return Duration.between(since, Instant.now());
    }
}
