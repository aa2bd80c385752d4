package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.fixture.Patience;

/** Those who begin a request and do not end it hold a connection each, and nobody's turn. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SlowIT {

    /** Far more than the server has workers. */
    private static final int MANY = 300;

    /** Well below the half minute after which the server cuts a silent connection. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private static final int HTTP = Surroundings.PORTS.http();

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @ParameterizedTest
    @CsvSource({
        "/connexion, 200, ''",
        "/connexion, 100000, ''",
        "/connexion, 100000, 'Cookie: __Host-mpq=x'",
        "/pieces/envoi, 3000, 'Cookie: __Host-mpq=x'",
        "/connexion, 200000, ''",
        "/connexion, 200, 'Expect: 100-continue'",
        "/connexion, 0, 'Transfer-Encoding: chunked'",
        "/api/periods/2026-1/submissions, 200, ''",
        "/api/rehearsals/R2026-1/report, 90000, ''"
    })
    void unfinishedBodiesHoldNobodyUp(String path, int length, String header) throws IOException {
        List<Socket> unfinished = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                unfinished.add(begun(path, length, header));
            }
            Instant asked = Instant.now();
            assertThat(Raw.get(HTTP, "/connexion").status()).isEqualTo(200);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(SOON);
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
    }

    /** One network has half of the room at most, and whoever sends an ordinary form is served. */
    @Test
    void ofLargeBodiesThereAreFewAtATime() throws IOException {
        List<Socket> unfinished = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                unfinished.add(begun("/connexion", 100_000, "Cookie: __Host-mpq=x"));
            }
            Patience.until("there are too many", () -> isAnyAnswered(unfinished));
            assertThat(posted(20_000)).isEqualTo(503);
            assertThat(posted(19_000)).isLessThan(400);
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
        Patience.until("they are gone", () -> posted(20_000) < 400);
    }

    private static boolean isAnyAnswered(List<Socket> unfinished) {
        try {
            for (Socket socket : unfinished) {
                if (socket.getInputStream().available() > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("A connection broke", e);
        }
    }

    private static int posted(int length) {
        Browser served = Browser.onThePortal();
        served.keep("__Host-mpq", "x");
        return served.post("/connexion", "a".repeat(length)).status();
    }

    private static Socket begun(String path, int length, String header) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("localhost", HTTP));
        String request =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:"
                        + HTTP
                        + "\r\nContent-Type: application/x-www-form-urlencoded"
                        + (header.isEmpty() ? "" : "\r\n" + header)
                        + (length == 0 ? "" : "\r\nContent-Length: " + length)
                        + "\r\n\r\n"
                        + (length == 0 ? "7\r\n" : "")
                        + "ticket=";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
