package quebec.monprojet.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Ports;

/** The load balancer alone, with no node that answers: whoever asks is told when to come back. */
class NobodyThereIT {

    private static final int OFFSET = Integer.getInteger("it.port.offset", 300);

    @TempDir private Path folder;
    private Balancer balancer;

    @BeforeEach
    void startNothingBehindIt() {
        Map<Node, Ports> nowhere =
                Map.of(
                        Node.FIRST, new Ports(OFFSET + 100),
                        Node.SECOND, new Ports(OFFSET + 200));
        balancer = new Balancer(folder, new Ports(OFFSET), nowhere);
        Patience.until("the balancer listens", () -> answer("/etat").isPresent());
    }

    @AfterEach
    void stop() {
        balancer.close();
    }

    @Test
    void peopleReadWhenToComeBackInThreeLanguages() {
        HttpResponse<String> page = answer("/etat").orElseThrow();
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body()).contains("Un instant", "lang=\"en\"", "lang=\"es\"");
    }

    @Test
    void programsReadAProblemWithItsIncident() {
        HttpResponse<String> problem = answer("/api/periods/current").orElseThrow();
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(problem.body())
                .contains("\"type\":\"/problems/busy\"")
                .containsPattern("\"incident\":\"[0-9a-f-]{36}\"");
    }

    /** Empty while nobody listens. */
    private Optional<HttpResponse<String>> answer(String path) {
        URI address = balancer.root().resolve(path);
        try {
            return Optional.of(
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(address).build(),
                                    BodyHandlers.ofString()));
        } catch (IOException closed) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        }
    }
}
