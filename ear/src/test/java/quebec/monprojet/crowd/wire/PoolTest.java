package quebec.monprojet.crowd.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.crowd.wire.ScriptedServer.answer;
import static quebec.monprojet.crowd.wire.ScriptedServer.isSilent;
import static quebec.monprojet.crowd.wire.ScriptedServer.says;
import static quebec.monprojet.crowd.wire.ScriptedServer.saysAndEnds;
import static quebec.monprojet.crowd.wire.ScriptedServer.saysSlowly;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quebec.monprojet.crowd.wire.Ending.How;
import quebec.monprojet.crowd.wire.ScriptedServer.Turn;

/** Requests over real connections, to a server that answers in every way it may, or may not. */
class PoolTest {

    private static final byte[] REQUEST =
            "GET / HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    private static final String GOOD = answer(200, "good");

    private final Loop loop = new Loop();
    private final List<Ending> endings = new ArrayList<>();
    private ScriptedServer server;

    @AfterEach
    void close() {
        loop.close();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void anAnswerIsRead() {
        assertThat(ask(1, 1, says(answer(503, "{}", "Retry-After: 7"))))
                .singleElement()
                .satisfies(
                        ending -> {
                            assertThat(ending.how()).isEqualTo(How.ANSWERED);
                            assertThat(ending.answer()).isEqualTo(new Answer(503, 7, "{}"));
                            assertThat(ending.endedAt()).isGreaterThan(ending.sentAt());
                        });
    }

    @Test
    void anAnswerInTinyPiecesIsRead() {
        assertThat(bodies(ask(1, 1, saysSlowly(answer(200, "éléphant")))))
                .containsExactly("éléphant");
    }

    @Test
    void aConnectionIsKept() {
        assertThat(bodies(ask(3, 1, says(GOOD), says(GOOD), says(GOOD)))).hasSize(3);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aConnectionThatTheServerClosesIsLeft() {
        String last = answer(200, "last", "Connection: close");
        assertThat(bodies(ask(2, 1, says(last), says(GOOD)))).containsExactly("last", "good");
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void neverMoreConnectionsThanAllowed() {
        Turn[] turns = new Turn[12];
        Arrays.fill(turns, says(GOOD));
        assertThat(ask(12, 3, turns)).allMatch(ending -> ending.how() == How.ANSWERED);
        assertThat(server.connections()).isBetween(1, 3);
    }

    @Test
    void anAnswerThatEndsWithTheConnectionIsWhole() {
        assertThat(bodies(ask(1, 1, saysAndEnds("HTTP/1.1 200 OK\r\n\r\nto the end"))))
                .containsExactly("to the end");
    }

    @Test
    void anAnswerThatIsCutIsNone() {
        assertThat(ask(1, 1, saysAndEnds("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")))
                .singleElement()
                .satisfies(
                        ending -> {
                            assertThat(ending.how()).isEqualTo(How.CUT);
                            assertThat(ending.answer()).isNull();
                        });
    }

    @Test
    void aConnectionCutInSilenceIsToldAndTheNextIsServed() {
        assertThat(ask(2, 1, saysAndEnds(""), says(GOOD)))
                .extracting(Ending::how)
                .containsExactly(How.CUT, How.ANSWERED);
    }

    @Test
    void aServerThatIsSilentIsGivenUp() {
        assertThat(ask(1, 1, Duration.ofMillis(150), isSilent()))
                .extracting(Ending::how)
                .containsExactly(How.TIMED_OUT);
    }

    @Test
    void whoeverStillWaitsAtTheEndHearsThatNoAnswerCame() {
        server = new ScriptedServer(isSilent());
        try (Pool pool = pool(server.address(), 1, Duration.ofSeconds(30))) {
            pool.ask(REQUEST, endings::add);
            pool.ask(REQUEST, endings::add);
            stopOnceAsked();
            loop.run();
            assertThat(endings).isEmpty();
        }
        assertThat(endings).extracting(Ending::how).containsExactly(How.TIMED_OUT);
    }

    private void stopOnceAsked() {
        if (server.requests().isEmpty()) {
            loop.at(System.nanoTime() + 1_000_000, this::stopOnceAsked);
        } else {
            loop.stop();
        }
    }

    @Test
    void whatIsNotHttpIsTold() {
        assertThat(ask(1, 1, says("SSH-2.0-server\r\n\r\n")))
                .extracting(Ending::how)
                .containsExactly(How.GARBLED);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        InetSocketAddress address;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = new InetSocketAddress(gone.getInetAddress(), gone.getLocalPort());
        }
        assertThat(askAt(address, 1, 1, Duration.ofSeconds(30)))
                .extracting(Ending::how)
                .containsExactly(How.UNREACHABLE);
    }

    private List<Ending> ask(int times, int connections, Turn... turns) {
        return ask(times, connections, Duration.ofSeconds(30), turns);
    }

    private List<Ending> ask(int times, int connections, Duration patience, Turn... turns) {
        server = new ScriptedServer(turns);
        return askAt(server.address(), times, connections, patience);
    }

    private List<Ending> askAt(
            InetSocketAddress address, int times, int connections, Duration patience) {
        try (Pool pool = pool(address, connections, patience)) {
            for (int i = 0; i < times; i++) {
                pool.ask(
                        REQUEST,
                        ending -> {
                            endings.add(ending);
                            if (endings.size() == times) {
                                loop.stop();
                            }
                        });
            }
            loop.run();
        }
        return endings;
    }

    private Pool pool(InetSocketAddress address, int connections, Duration patience) {
        return new Pool(loop, new Server(address, null), connections, patience);
    }

    private static List<String> bodies(List<Ending> endings) {
        return endings.stream().map(ending -> ending.answer().body()).toList();
    }
}
