package quebec.monprojet.rush;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * One browser in which somebody presses the button, and presses again as the rush page does: when
 * told to wait, and when no answer came.
 */
public final class Browser {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

    private final HttpClient http;
    private final URI submissions;
    private final Ticket ticket;
    private final Observations seen;

    public Browser(Portal portal, URI submissions, Ticket ticket, Observations seen) {
        this.http = portal.http();
        this.submissions = submissions;
        this.ticket = ticket;
        this.seen = seen;
    }

    /** One press; the attempt has no answer when the connection broke. */
    public CompletableFuture<Attempt> press() {
        Moment sent = Moment.now();
        return http.sendAsync(request(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .handle(
                        (answer, failure) ->
                                answer == null
                                        ? Attempt.unanswered(ticket.digest(), sent)
                                        : new Attempt(
                                                ticket.digest(),
                                                sent,
                                                Moment.now(),
                                                answer.statusCode(),
                                                answer.body()))
                .whenComplete((attempt, failure) -> seen.add(attempt));
    }

    /** Presses until the answer is final; fails when the deadline passes before. */
    public CompletableFuture<Attempt> persist(Instant deadline) {
        return persist(deadline, Duration.ofMillis(250));
    }

    private CompletableFuture<Attempt> persist(Instant deadline, Duration wait) {
        return press().thenCompose(
                        attempt -> {
                            if (attempt.isFinal()) {
                                return CompletableFuture.completedFuture(attempt);
                            }
                            if (Instant.now().isAfter(deadline)) {
                                throw new IllegalStateException(
                                        "No final answer, at last " + attempt.status());
                            }
                            Duration longer = wait.multipliedBy(2);
                            return CompletableFuture.supplyAsync(() -> attempt, after(wait))
                                    .thenCompose(
                                            again ->
                                                    persist(
                                                            deadline,
                                                            longer.compareTo(LONGEST_WAIT) < 0
                                                                    ? longer
                                                                    : LONGEST_WAIT));
                        });
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(submissions)
                .timeout(Portal.LIMIT)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ticket=" + ticket.text()))
                .build();
    }

    private static Executor after(Duration wait) {
        return CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}
