package quebec.monprojet.rush;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.fixture.Server;

/** The portal as anyone sees it over HTTP. */
public final class Portal {

    /** An overloaded machine answers late; nobody's answer is given up before. */
    static final Duration LIMIT = Duration.ofSeconds(40);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
    private final URI root;

    public Portal(Server server) {
        this(server.at(""));
    }

    /**
     * @param root what every path is put behind
     */
    public Portal(URI root) {
        this.root = root;
    }

    private URI at(String path) {
        return URI.create(root + path);
    }

    HttpClient http() {
        return http;
    }

    /** The status of the current capped period. */
    public JsonNode current() {
        return Json.read(get("/api/periods/current"));
    }

    public String period() {
        return current().path("number").asText();
    }

    public Instant opensAt() {
        return Instant.parse(current().path("opensAt").asText());
    }

    public Published published() {
        String period = "/api/periods/" + period();
        return new Published(
                lines(get(period + "/register")), lines(get(period + "/heads")), get("/api/keys"));
    }

    public URI submissions() {
        return at("/api/periods/" + period() + "/submissions");
    }

    public String get(String path) {
        HttpRequest request = HttpRequest.newBuilder(at(path)).timeout(LIMIT).build();
        try {
            HttpResponse<String> answer =
                    http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + path, e);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
