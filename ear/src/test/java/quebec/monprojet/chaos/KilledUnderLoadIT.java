package quebec.monprojet.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Moment;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Published;
import quebec.monprojet.rush.Row;
import quebec.monprojet.rush.Scenario;
import quebec.monprojet.rush.Scene;
import quebec.monprojet.rush.Ticket;

/**
 * The server dies by {@code kill -9} while people press, five times, or fifty in the profile {@code
 * chaos}. They press again, as browsers do, until they have their answer.
 */
class KilledUnderLoadIT {

    private static final int KILLS = Scenario.number("kills", 5);
    private static final int COHORT = 200;

    /** The last of them go while the server dies for the last time. */
    private static final int PLACES = KILLS * COHORT - COHORT / 2;

    private static final int ANSWERED_BEFORE_THE_KILL = 20;

    /** So short that many wait for their answer at any instant of it. */
    private static final Duration PRESSED_WITHIN = Duration.ofMillis(200);

    private static final Observations SEEN = new Observations();
    private static final List<Published> DOWNLOADS = new ArrayList<>();
    private static final List<Attempt> FINAL = new ArrayList<>();

    /** Of each kill: how many had pressed before it and were never answered. */
    private static final List<Integer> CUT_OFF = new ArrayList<>();

    private static final List<Duration> AWAY = new ArrayList<>();

    private static Scene scene;
    private static Instant opensAt;
    private static List<Row> rows;

    @BeforeAll
    static void againAndAgain() {
        scene =
                Scene.set(
                        "killed",
                        Database.POSTGRESQL,
                        KILLS * COHORT,
                        PLACES,
                        Duration.ofHours(-1),
                        Map.of());
        Portal portal = scene.portal();
        opensAt = portal.opensAt();
        List<Ticket> tickets = scene.tickets();
        try (Bell bell = new Bell()) {
            for (int kill = 0; kill < KILLS; kill++) {
                List<Ticket> cohort = tickets.subList(kill * COHORT, (kill + 1) * COHORT);
                pressWhileTheServerDies(bell, new Crowd(portal, cohort, SEEN), kill + 1);
                DOWNLOADS.add(portal.published());
                rows = scene.rows(portal.period());
                judge(kill + 1);
            }
        }
        new Crowd(portal, tickets, SEEN).persist();
        DOWNLOADS.add(portal.published());
        rows = scene.rows(portal.period());
    }

    private static void pressWhileTheServerDies(Bell bell, Crowd crowd, int kill) {
        int before = cutOffBy(Moment.now());
        CompletableFuture<Moment> dead =
                SEEN.whenReceived(SEEN.received() + ANSWERED_BEFORE_THE_KILL)
                        .thenApply(reached -> killed());
        List<CompletableFuture<Attempt>> coming = crowd.persistOver(bell, PRESSED_WITHIN);
        Moment killed = dead.orTimeout(Patience.WIDE.toSeconds(), TimeUnit.SECONDS).join();
        scene.server().start();
        AWAY.add(Duration.between(killed.clock(), Instant.now()));
        Figures.note(
                "kill -9 under load, "
                        + kill
                        + ": ready again after "
                        + Figures.seconds(AWAY.get(AWAY.size() - 1)));
        FINAL.addAll(Crowd.answers(coming));
        CUT_OFF.add(cutOffBy(killed) - before);
    }

    private static Moment killed() {
        Moment now = Moment.now();
        scene.server().kill();
        return now;
    }

    private static int cutOffBy(Moment kill) {
        return (int)
                SEEN.attempts().stream()
                        .filter(one -> one.answered() == null)
                        .filter(one -> one.sent().isBefore(kill))
                        .count();
    }

    /** After each kill, so that a long run that ends early says how far it came. */
    private static void judge(int kills) {
        int last = DOWNLOADS.size() - 1;
        new Scenario("05", "kill -9 of the server under load")
                .figure("kills", kills)
                .figure("presses", SEEN.attempts().size())
                .figure("cut off by the kills", CUT_OFF.stream().mapToInt(Integer::intValue).sum())
                .figure("places given", rows.size())
                .figure("ready again", Figures.spread(AWAY))
                .judged(
                        new Evidence(
                                PLACES,
                                List.of(Opening.since(opensAt)),
                                SEEN.attempts(),
                                DOWNLOADS.subList(0, last),
                                DOWNLOADS.get(last),
                                rows));
    }

    @AfterAll
    static void close() {
        if (scene != null) {
            scene.close();
        }
    }

    /** Not each of them: now and then a kill comes when everybody has just been answered. */
    @Test
    void mostKillsCutOffSomebodyWhoHadPressed() {
        assertThat(CUT_OFF).hasSize(KILLS);
        assertThat(CUT_OFF.stream().filter(count -> count > 0)).hasSizeGreaterThan(KILLS / 2);
    }

    @Test
    void everybodyGetsAFinalAnswer() {
        assertThat(FINAL).hasSize(KILLS * COHORT).allMatch(Attempt::isFinal);
    }

    @Test
    void everyPlaceIsTakenAndNoneTwice() {
        assertThat(rows).hasSize(PLACES);
    }

    @Test
    void theCheckerFindsNoFault() {
        judge(KILLS);
    }
}
