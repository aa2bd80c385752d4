package quebec.monprojet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import quebec.monprojet.fixture.Server;

/** What the portal answers, seen one at a time, and how often it says to have answered it. */
final class Answers {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;

    Answers(Server server) {
        this.server = server;
    }

    String textOf(String path) {
        return new String(sent(HttpRequest.newBuilder(server.at(path))), StandardCharsets.UTF_8);
    }

    int bytesOf(String path) {
        return sent(HttpRequest.newBuilder(server.at(path))).length;
    }

    int bytesOfPress(String submissions, String ticket) {
        return sent(HttpRequest.newBuilder(server.at(submissions))
                        .header("Authorization", "Bearer " + ticket)
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .length;
    }

    /** Answers of a kind since the server's start, by its own meter. */
    long counted(String kind) {
        String meter = "mpq_intake_answers_total{kind=\"" + kind + "\"} ";
        URI metrics = server.operations("/ops/metrics");
        String all = new String(sent(HttpRequest.newBuilder(metrics)), StandardCharsets.UTF_8);
        Optional<String> line = all.lines().filter(one -> one.startsWith(meter)).findFirst();
        return line.map(one -> (long) Double.parseDouble(one.substring(meter.length()))).orElse(0L);
    }

    private byte[] sent(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(
                            request.header("Accept", "application/json, text/plain").build(),
                            BodyHandlers.ofByteArray());
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("The portal does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        }
    }
}
