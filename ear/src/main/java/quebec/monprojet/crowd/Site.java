package quebec.monprojet.crowd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.rush.Published;

/** The portal, before and after the rush: one request after the other. */
final class Site {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** More than the second for which a status document may be kept. */
    private static final Duration LOOKING = Duration.ofMillis(1_300);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(15);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
    private final URI portal;
    private final String status;

    /**
     * @param period its number; empty for the current one
     */
    Site(URI portal, Optional<String> period) {
        this.portal = portal;
        this.status = "/api/periods/" + period.orElse("current");
    }

    /** Where waiting browsers ask how the period stands. */
    String statusPath() {
        return status;
    }

    /**
     * @throws IOException when the portal does not answer, or knows of no such period
     */
    Standing standing() throws IOException, InterruptedException {
        return Standing.of(json(get(status)));
    }

    /** What anyone may download of a period now. */
    Published published(String period) throws IOException, InterruptedException {
        String base = "/api/periods/" + period;
        return new Published(
                get(base + "/register").lines().toList(),
                get(base + "/heads").lines().toList(),
                get("/api/keys"));
    }

    /** Looks at the portal's time for a little more than a second. */
    ServerClock clock() throws IOException, InterruptedException {
        List<ServerClock.Look> looks = new ArrayList<>();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LOOKING.toNanos()) {
            long sent = System.nanoTime();
            String document = get(status);
            long heard = System.nanoTime();
            looks.add(new ServerClock.Look(Standing.of(json(document)).serverTime(), sent, heard));
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return ServerClock.by(looks);
    }

    /**
     * Hands in the report of a rehearsal.
     *
     * @return what the portal says of it
     * @throws IOException when it does not take it
     */
    String handIn(String period, String token, String report)
            throws IOException, InterruptedException {
        URI address = portal.resolve("/api/rehearsals/" + period + "/report");
        return ask(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(report)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(portal.resolve(path)));
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest whole = request.timeout(LIMIT).header("Accept", "application/json").build();
        HttpResponse<String> answer =
                http.send(whole, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(whole.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static JsonNode json(String text) throws IOException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IOException("The portal's answer is not JSON", e);
        }
    }
}
