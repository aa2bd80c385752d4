package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.crowd.wire.ScriptedServer.answer;
import static quebec.monprojet.crowd.wire.ScriptedServer.says;
import static quebec.monprojet.crowd.wire.ScriptedServer.saysAndEnds;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.crowd.wire.Loop;
import quebec.monprojet.crowd.wire.Pool;
import quebec.monprojet.crowd.wire.ScriptedServer;
import quebec.monprojet.crowd.wire.ScriptedServer.Turn;
import quebec.monprojet.crowd.wire.Server;
import quebec.monprojet.rush.Ticket;

/** People against a server that does what its script says. */
class CrowdTest {

    private static final Turn FULL = says(answer(409, "{\"type\":\"/problems/full\"}"));
    private static final Turn BUSY =
            says(answer(503, "{\"type\":\"/problems/busy\"}", "Retry-After: 1"));
    private static final Turn RECEIPT = says(answer(201, "{}"));
    private static final Turn CUT =
            saysAndEnds("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n");

    private final Loop loop = new Loop();
    private final Notebook notebook = new Notebook();
    private ScriptedServer server;

    @AfterEach
    void close() {
        loop.close();
        server.close();
    }

    @Test
    void whoeverIsToldToWaitComesBackWithTheSameTicket() {
        morning(1, BUSY, RECEIPT);
        assertThat(kinds()).containsExactly(Kind.BUSY, Kind.RECEIPT);
        assertThat(server.requests()).hasSize(2).allMatch(request -> request.endsWith("ticket=T0"));
        List<Press> presses = notebook.presses();
        assertThat(presses.get(1).due() - presses.get(0).ending().endedAt())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void whoeverIsCutOffAsksAgain() {
        morning(1, CUT, RECEIPT);
        assertThat(kinds()).containsExactly(Kind.CUT, Kind.RECEIPT);
    }

    @Test
    void aPressIsAPlainForm() {
        morning(1, RECEIPT);
        assertThat(server.requests().get(0))
                .startsWith("POST /api/periods/R2026-1/submissions HTTP/1.1\r\n")
                .contains("Host: here:8080\r\n")
                .contains("Content-Type: application/x-www-form-urlencoded\r\n")
                .endsWith("Content-Length: 9\r\n\r\nticket=T0");
    }

    @Test
    void everybodyPressesWhoeverElseWaits() {
        Turn[] turns = IntStream.range(0, 20).mapToObj(i -> FULL).toArray(Turn[]::new);
        morning(20, turns);
        assertThat(notebook.presses().stream().map(Press::person).distinct()).hasSize(20);
    }

    @Test
    void aTurnstileLetsTheNextInAfterAnAnswerOnly() {
        server = new ScriptedServer(FULL, BUSY, RECEIPT, FULL, FULL);
        turnstiles(1, 4);
        assertThat(kinds())
                .containsExactly(Kind.FULL, Kind.BUSY, Kind.RECEIPT, Kind.FULL, Kind.FULL);
        assertThat(notebook.presses()).extracting(Press::person).containsExactly(0, 1, 1, 2, 3);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void manyTurnstilesLetEverybodyInOnce() {
        server =
                new ScriptedServer(IntStream.range(0, 30).mapToObj(i -> FULL).toArray(Turn[]::new));
        turnstiles(4, 30);
        assertThat(notebook.presses().stream().map(Press::person).distinct()).hasSize(30);
        assertThat(server.connections()).isLessThanOrEqualTo(4);
    }

    @Test
    void whoeverWaitsAsksHowThePeriodStandsAndThenPresses() {
        Turn status = says(answer(200, "{\"refreshSeconds\":9}"));
        server = new ScriptedServer(status, RECEIPT);
        try (Pool pool = pool(1)) {
            long now = System.nanoTime();
            WaitingRoom room =
                    new WaitingRoom(
                            loop, pool, requests().status(), notebook, new Random(1), now, 0);
            long due = now + Duration.ofMillis(300).toNanos();
            play(new Morning(loop, button(pool, 1), room, new long[] {due}, new Random(1)));
        }
        assertThat(server.requests().get(0)).startsWith("GET /api/periods/current HTTP/1.1\r\n");
        assertThat(server.requests()).hasSize(2);
        assertThat(notebook.polls()).hasSize(1);
    }

    private void morning(int people, Turn... turns) {
        server = new ScriptedServer(turns);
        try (Pool pool = pool(3)) {
            long now = System.nanoTime();
            WaitingRoom empty =
                    new WaitingRoom(
                            loop, pool, requests().status(), notebook, new Random(1), now, 60);
            long[] dues = IntStream.range(0, people).mapToLong(i -> now).toArray();
            play(new Morning(loop, button(pool, people), empty, dues, new Random(1)));
        }
    }

    private void turnstiles(int count, int people) {
        try (Pool pool = pool(count)) {
            play(
                    new Turnstiles(
                            loop,
                            button(pool, people),
                            count,
                            people,
                            System.nanoTime(),
                            new Random(1)));
        }
    }

    private void play(Crowd crowd) {
        crowd.begin();
        stopWhenDone(crowd);
        loop.run();
    }

    private void stopWhenDone(Crowd crowd) {
        if (crowd.isDone()) {
            loop.stop();
        } else {
            loop.at(System.nanoTime() + 1_000_000, () -> stopWhenDone(crowd));
        }
    }

    private Pool pool(int connections) {
        return new Pool(
                loop, new Server(server.address(), null), connections, Duration.ofSeconds(30));
    }

    private Button button(Pool pool, int people) {
        return new Button(
                pool,
                requests(),
                IntStream.range(0, people).mapToObj(i -> new Ticket("T" + i, "")).toList(),
                notebook);
    }

    private static Requests requests() {
        return new Requests(URI.create("http://here:8080"), "R2026-1", "/api/periods/current");
    }

    private List<Kind> kinds() {
        return notebook.presses().stream().map(Press::kind).toList();
    }
}
