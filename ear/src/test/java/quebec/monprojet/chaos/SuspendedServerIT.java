package quebec.monprojet.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Management;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Scene;

/** While operations hold a server suspended, it takes on no press and shows no status either. */
class SuspendedServerIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Scene scene;
    private static Management management;
    private static URI submissions;
    private static URI status;
    private static String ticket;

    @BeforeAll
    static void open() {
        scene = Scene.set("suspended", Database.H2, 2, 2, Duration.ofHours(-1), Map.of());
        management = new Management(scene.server().ports());
        submissions = scene.portal().submissions();
        status = scene.server().at("/api/periods/current");
        ticket = scene.tickets().get(0).text();
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void itSaysWaitUntilItIsResumed() {
        assertThat(press()).isEqualTo(201);
        assertThat(look()).isEqualTo(200);
        management.run(":suspend");
        Patience.until("no press is taken on", () -> press() == 503);
        assertThat(look()).isEqualTo(503);
        management.run(":resume");
        Patience.until("presses are taken on again", () -> press() == 200);
        assertThat(look()).isEqualTo(200);
    }

    private static int press() {
        return answer(
                HttpRequest.newBuilder(submissions)
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer " + ticket)
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    private static int look() {
        return answer(HttpRequest.newBuilder(status).build());
    }

    private static int answer(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException("The server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }
}
