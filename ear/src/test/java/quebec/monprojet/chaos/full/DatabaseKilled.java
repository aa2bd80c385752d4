package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

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
 * PostgreSQL dies by {@code kill -9} while people press, and is started again as an operating
 * system would start it. Nobody touches the portal.
 */
final class DatabaseKilled {

    private static final int KILLS = Scenario.number("database.kills", 20);
    private static final List<Death> DEATHS = List.of(Death.values());
    private static final int COHORT = 30;
    static final int NEEDED = KILLS * (COHORT + 1);
    private static final Duration PRESSED_WITHIN = Duration.ofSeconds(3);
    private static final int ANSWERED_BEFORE_THE_KILL = 10;

    private static final List<Duration> AWAY = new ArrayList<>();

    static void kill(OpenPortal portal, InstalledPostgres postgres, Bell bell) {
        int before = portal.seen().attempts().size();
        ProcessHandle server = portal.server().process();
        for (int kill = 0; kill < KILLS; kill++) {
            pressWhileTheDatabaseDies(portal, postgres, bell, DEATHS.get(kill % DEATHS.size()));
        }
        assertThat(portal.server().process()).isEqualTo(server);
        portal.everybody().persist();
        List<Attempt> attempts = portal.attemptsSince(before);
        new Scenario("07", "kill -9 of PostgreSQL under load")
                .figure("kills", KILLS)
                .figure("presses", attempts.size())
                .figure("told to come back", busy(attempts))
                .figure("answered otherwise", failures(attempts))
                .figure("from the kill to the next receipt", Figures.spread(AWAY))
                .judged(portal.evidence(true));
        assertThat(failures(attempts)).isZero();
    }

    /** Who dies. */
    private enum Death {
        /** As after a power failure: the postmaster and all its children. */
        EVERYBODY,
        /** The children see it and end. */
        POSTMASTER,
        /** The postmaster sees it, ends the others, and recovers by itself. */
        ONE_WORKER
    }

    private static void pressWhileTheDatabaseDies(
            OpenPortal portal, InstalledPostgres postgres, Bell bell, Death death) {
        int before = portal.seen().received();
        List<CompletableFuture<Attempt>> coming =
                portal.next(COHORT).persistOver(bell, PRESSED_WITHIN);
        Patience.until(
                "some are received",
                () -> portal.seen().received() >= before + ANSWERED_BEFORE_THE_KILL);
        Instant killed = Instant.now();
        switch (death) {
            case EVERYBODY -> {
                postgres.signal("KILL");
                postgres.start();
            }
            case POSTMASTER -> {
                postgres.postmaster().destroyForcibly();
                postgres.start();
            }
            case ONE_WORKER -> postgres.worker().destroyForcibly();
        }
        portal.next(1).persist();
        AWAY.add(Duration.between(killed, Instant.now()));
        assertThat(Crowd.answers(coming)).allMatch(Attempt::isFinal);
    }

    private static long busy(List<Attempt> attempts) {
        return attempts.stream().filter(one -> one.status() == 503).count();
    }

    private static long failures(List<Attempt> attempts) {
        return attempts.stream()
                .filter(one -> one.status() != 503 && one.status() != 200 && one.status() != 201)
                .count();
    }
}
