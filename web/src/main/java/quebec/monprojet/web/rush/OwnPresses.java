package quebec.monprojet.web.rush;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.rehearsal.WarmUps;

/** Presses by HTTP, as programs and browsers do, a few dozen at once. */
final class OwnPresses {

    private static final int AT_ONCE = 64;
    private static final int LOOK_UP_EVERY = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> LANGUAGES = List.of("fr", "en", "es");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final Semaphore hands = new Semaphore(AT_ONCE);
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final URI portal = portal();

    /** How many different people were told that every place is taken. */
    int refused() {
        return refused.size();
    }

    /** Whether the portal answers. */
    boolean isServed() throws InterruptedException {
        try {
            return http.send(get("/api/periods"), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException closed) {
            return false;
        }
    }

    /**
     * For everybody a program presses, and a browser or a look follows; then all over again.
     *
     * @param enough asked now and then, once everybody has pressed
     * @param stop asked now and then
     */
    void press(WarmUps.WarmUp warmUp, BooleanSupplier enough, BooleanSupplier stop)
            throws InterruptedException {
        int requests = 0;
        int crowd = warmUp.tickets().size();
        while (requests % LOOK_UP_EVERY != 0
                || !(stop.getAsBoolean() || (requests >= 2 * crowd && enough.getAsBoolean()))) {
            send(warmUp, warmUp.tickets().get(requests / 2 % crowd), requests);
            requests++;
        }
        hands.acquire(AT_ONCE);
        hands.release(AT_ONCE);
    }

    private void send(WarmUps.WarmUp warmUp, String ticket, int number)
            throws InterruptedException {
        hands.acquire();
        CompletionStage<HttpResponse<Void>> answer =
                http.sendAsync(request(warmUp, ticket, number), BodyHandlers.discarding());
        answer.whenComplete(
                (given, failure) -> {
                    hands.release();
                    note(ticket, given);
                });
    }

    private void note(String ticket, @Nullable HttpResponse<Void> answer) {
        if (answer != null && answer.statusCode() == 409) {
            refused.add(ticket);
        }
    }

    /** Of eight requests four are a program's and three a browser's; then somebody only looks. */
    private HttpRequest request(WarmUps.WarmUp warmUp, String ticket, int number) {
        URI button = portal.resolve("/api/periods/" + warmUp.number() + "/submissions");
        return switch (number % 8) {
            case 1, 3, 5 ->
                    HttpRequest.newBuilder(button)
                            .timeout(PATIENCE)
                            .header("Accept", "text/html")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(
                                    BodyPublishers.ofString(
                                            "ticket="
                                                    + ticket
                                                    + "&lang="
                                                    + LANGUAGES.get(number % 3)))
                            .build();
            case 7 -> get("/api/periods/" + warmUp.number());
            default ->
                    HttpRequest.newBuilder(button)
                            .timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .header("Authorization", "Bearer " + ticket)
                            .POST(BodyPublishers.noBody())
                            .build();
        };
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE).build();
    }

    /** By the plain listener of this server, wherever it listens. */
    private static URI portal() {
        int port =
                Integer.getInteger("jboss.http.port", 8080)
                        + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return URI.create("http://" + host() + ":" + port);
    }

    private static String host() {
        String bound = System.getProperty("jboss.bind.address", "127.0.0.1");
        String host = bound.equals("0.0.0.0") || bound.equals("::") ? "127.0.0.1" : bound;
        return host.contains(":") ? '[' + host + ']' : host;
    }
}
