package quebec.monprojet.web.rush;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever begins a large body and does not end it keeps nobody from sending theirs. */
class LargeBodiesTest {

    private static final String GUEST = "";
    private static final String PERSON = "Cookie: __Host-mpq=x\r\n";
    private static final String NEAR = "127.0.1.1";
    private static final String FAR = "127.0.2.1";
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<Socket> sockets = new ArrayList<>();
    private Undertow server = served(LONG);

    private static Undertow served(Duration readIn) {
        Undertow server =
                Undertow.builder()
                        .setIoThreads(1)
                        .setWorkerThreads(1)
                        .addHttpListener(0, "127.0.0.1")
                        .setHandler(
                                new LargeBodies(
                                        exchange -> exchange.setStatusCode(204).endExchange(),
                                        readIn))
                        .build();
        server.start();
        return server;
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.stop();
    }

    private Socket begins(String from, String path, int length, String headers) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(server.getListenerInfo().get(0).getAddress());
        socket.setSoTimeout(10_000);
        send(
                socket,
                "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(path, headers, length));
        return socket;
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** The status, or nothing when the connection is cut. */
    private static String answer(Socket socket) throws IOException {
        String line =
                new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine();
        return line == null ? "" : line.split(" ", 3)[1];
    }

    private String sends(String from, String path, int length, String headers) throws IOException {
        Socket socket = begins(from, path, length, headers);
        send(socket, "a".repeat(length));
        return answer(socket);
    }

    @Test
    void smallBodiesPass() throws IOException {
        assertThat(sends(NEAR, "/connexion", 19_999, GUEST)).isEqualTo("204");
    }

    @Test
    void aLargeOneComesFromSomebodyWhoWasServedAPage() throws IOException {
        assertThat(sends(NEAR, "/dossier/x", 100_000, PERSON)).isEqualTo("204");
        assertThat(answer(begins(NEAR, "/dossier/x", 100_000, GUEST))).isEqualTo("303");
        assertThat(answer(begins(NEAR, "/pieces/envoi", 10, GUEST))).isEqualTo("303");
    }

    @Test
    void theLoadDriverHasNoSession() throws IOException {
        assertThat(sends(NEAR, "/api/rehearsals/R2026-1/report", 90_000, GUEST)).isEqualTo("204");
    }

    @Test
    void oneNetworkTakesHalfOfTheRoomAtMost() throws IOException {
        for (int i = 0; i < 100; i++) {
            Socket unused = begins(NEAR, "/dossier/x", 30_000, PERSON);
        }
        assertThat(answer(begins(NEAR, "/dossier/x", 30_000, PERSON))).isEqualTo("503");
        assertThat(sends(FAR, "/dossier/x", 30_000, PERSON)).isEqualTo("204");
    }

    @Test
    void filesHaveRoomOfTheirOwn() throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket unused = begins(NEAR, "/pieces/envoi", 3_000, PERSON);
        }
        assertThat(answer(begins(NEAR, "/pieces/envoi", 3_000, PERSON))).isEqualTo("503");
        assertThat(sends(FAR, "/pieces/envoi", 3_000, PERSON)).isEqualTo("204");
        assertThat(sends(NEAR, "/dossier/x", 30_000, PERSON)).isEqualTo("204");
    }

    @Test
    void whoeverWasReadMakesRoom() throws IOException {
        for (int i = 0; i < 250; i++) {
            assertThat(sends(NEAR, "/dossier/x", 20_000, PERSON)).isEqualTo("204");
        }
    }

    @Test
    void whoeverDoesNotComeToAnEndIsCutOffAndMakesRoom() throws IOException {
        server.stop();
        server = served(Duration.ofMillis(200));
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            slow.add(begins(NEAR, "/pieces/envoi", 3_000, PERSON));
        }
        for (Socket each : slow) {
            assertThat(answer(each)).isEmpty();
        }
        assertThat(sends(NEAR, "/pieces/envoi", 3_000, PERSON)).isEqualTo("204");
    }
}
