package quebec.monprojet.chaos.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.byteman.agent.Main;
import org.jboss.byteman.agent.submit.ScriptText;
import org.jboss.byteman.agent.submit.Submit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.chaos.Hand;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Checker;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Scenario;

/** The server's JVM ends in the middle of its own code, at points around the commit of a batch. */
class HaltsIT {

    private static final int COHORT = 60;
    private static final Duration PRESSED_WITHIN = Duration.ofSeconds(3);

    private final List<Duration> away = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Database.class)
    void whateverIsHaltedIsThereOnceOrNotAtAll(Database database) throws Exception {
        int door = Ports.free();
        try (OpenPortal portal =
                        OpenPortal.of(
                                "halts",
                                database,
                                Halt.values().length * COHORT,
                                Map.of("PREPEND_JAVA_OPTS", agent(door)));
                Bell bell = new Bell()) {
            for (Halt halt : Halt.values()) {
                new Submit("localhost", door)
                        .addScripts(List.of(new ScriptText("halt", halt.rule(database))));
                haltWhilePeoplePress(portal, bell, halt);
            }
            portal.everybody().persist();
            if (database == Database.POSTGRESQL) {
                portal.awaitLetters();
            }
            new Scenario("06", "halts around the commit, " + database)
                    .figure("halts", Halt.values().length)
                    .figure("presses", portal.seen().attempts().size())
                    .figure("without an answer, halt by halt", unanswered)
                    .figure("in doubt afterwards", inDoubt(portal, database))
                    .figure("ready again", Figures.spread(away))
                    .judged(portal.evidence(database == Database.POSTGRESQL));
        }
    }

    private void haltWhilePeoplePress(OpenPortal portal, Bell bell, Halt halt) {
        Crowd crowd = portal.next(COHORT);
        long before = unanswered(portal);
        List<CompletableFuture<Attempt>> coming = crowd.persistOver(bell, PRESSED_WITHIN);
        Patience.until("halted " + halt, () -> !portal.server().isAlive());
        Instant halted = Instant.now();
        portal.server().start();
        away.add(Duration.between(halted, Instant.now()));
        assertThat(Crowd.answers(coming)).hasSize(COHORT).allMatch(Attempt::isFinal);
        unanswered.add(halt + " " + (unanswered(portal) - before));
        Checker.assertFlawless(portal.evidence(false));
    }

    private static long unanswered(OpenPortal portal) {
        return portal.seen().attempts().stream().filter(one -> one.answered() == null).count();
    }

    private static String inDoubt(OpenPortal portal, Database database) {
        return database == Database.POSTGRESQL
                ? new Hand(portal.scene()).text("select count(*) from pg_prepared_xacts")
                : "not asked";
    }

    private static String agent(int door) {
        return "-javaagent:"
                + Main.class.getProtectionDomain().getCodeSource().getLocation().getPath()
                + "=listener:true,port:"
                + door;
    }
}
