package quebec.monprojet.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Checker;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Fault;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Published;
import quebec.monprojet.rush.Receipt;
import quebec.monprojet.rush.Scenario;
import quebec.monprojet.rush.Scene;
import quebec.monprojet.rush.Ticket;

/**
 * A quiet opening. Three people enter one after the other, each in a batch of their own; then
 * connections are cut, and a hand changes rows.
 */
class SmallHoursIT {

    private static final int PLACES = 20;
    private static final Observations SEEN = new Observations();
    private static final Deque<Ticket> NEW = new ArrayDeque<>();

    private static Scene scene;
    private static Hand hand;
    private static Portal portal;
    private static String period;
    private static URI submissions;
    private static List<Receipt> firstThree;

    @BeforeAll
    static void threeEnter() {
        scene =
                Scene.set(
                        "small-hours",
                        Database.POSTGRESQL,
                        PLACES,
                        PLACES,
                        Duration.ofHours(-1),
                        Map.of());
        hand = new Hand(scene);
        portal = scene.portal();
        period = portal.period();
        submissions = portal.submissions();
        NEW.addAll(scene.tickets());
        firstThree = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            firstThree.add(persist(somebodyNew()).receipt().orElseThrow());
        }
    }

    @AfterAll
    static void close() {
        if (scene != null) {
            scene.close();
        }
    }

    @ParameterizedTest
    @EnumSource(CutRequest.class)
    void whoeverWasCutOffIsThereOnceAndTheRetryAlwaysHasTheSameRank(CutRequest cut) {
        Ticket ticket = somebodyNew();
        SEEN.add(cut.send(submissions, ticket));
        SEEN.add(cut.send(submissions, ticket));
        Attempt retry = persist(ticket);
        for (int again = 0; again < 3; again++) {
            assertThat(persist(ticket).receipt()).isEqualTo(retry.receipt()).isPresent();
        }
        Checker.assertFlawless(evidence());
    }

    @Test
    void whatWasWhollySentIsReceivedThoughNobodyWaitsForTheAnswer() {
        Ticket ticket = somebodyNew();
        SEEN.add(CutRequest.CLOSED_AFTER_THE_LAST_BYTE.send(submissions, ticket));
        Patience.until(
                "it is in the register",
                () ->
                        portal.published().leaves().stream()
                                .anyMatch(leaf -> leaf.contains(ticket.digest())));
        assertThat(persist(ticket).status()).isEqualTo(200);
        Checker.assertFlawless(evidence());
    }

    @Test
    void theCheckerNamesARowThatAHandHasChanged() {
        Evidence tampered = whileTampered(2, SmallHoursIT::evidence);
        assertThat(Checker.faults(tampered))
                .anyMatch(
                        fault ->
                                fault.kind() == Fault.Kind.LEAVES
                                        && fault.what().contains("2 to 2"))
                .anyMatch(
                        fault ->
                                fault.kind() == Fault.Kind.CHANGED
                                        && fault.what().contains("row 2"));
        new Scenario("21", "one row of the register changed by hand")
                .figure("row changed", 2)
                .figure("named while changed", Checker.faults(tampered))
                .judged(evidence());
    }

    @Test
    void thePublishedVerifierNamesItToo(@TempDir Path folder) throws IOException {
        assertThat(verifier(folder, portal.published()))
                .contains("AUTHENTIC")
                .doesNotContain("NOT");
        Published tampered = whileTampered(2, portal::published);
        assertThat(verifier(folder, tampered))
                .contains("NOT AUTHENTIC")
                .contains("Row 2 is not the one that was signed");
    }

    /** The leaf says another digest, as if the place were somebody else's. */
    private static <T> T whileTampered(int rank, Supplier<T> look) {
        Receipt receipt = firstThree.get(rank - 1);
        String other = "f".repeat(64);
        String where = "' where period = '" + period + "' and rank = " + rank;
        hand.write(
                "update register set leaf = '"
                        + receipt.leaf().replace(receipt.digest(), other)
                        + where);
        try {
            return look.get();
        } finally {
            hand.write("update register set leaf = '" + receipt.leaf() + where);
        }
    }

    private static String verifier(Path folder, Published published) throws IOException {
        Files.write(folder.resolve("register.jsonl"), published.leaves());
        Files.write(folder.resolve("heads.jsonl"), published.heads());
        Files.writeString(folder.resolve("keys.json"), published.keys());
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                Path.of("..", "docs", "proofs", "Verify.java")
                                        .toAbsolutePath()
                                        .toString(),
                                "register.jsonl",
                                "heads.jsonl",
                                "keys.json")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.onExit().orTimeout(120, TimeUnit.SECONDS).join();
        return said;
    }

    private static Ticket somebodyNew() {
        return NEW.remove();
    }

    private static Attempt persist(Ticket ticket) {
        return new Crowd(portal, List.of(ticket), SEEN).persist().get(0);
    }

    private static Evidence evidence() {
        Instant opensAt = portal.opensAt();
        return new Evidence(
                PLACES,
                List.of(Opening.since(opensAt)),
                SEEN.attempts(),
                List.of(),
                portal.published(),
                scene.rows(period));
    }
}
