package quebec.monprojet.fees;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;

/**
 * The bank that is played beside a demonstration. It is spoken to as a real one would be: by signed
 * messages over HTTP, and by nothing else.
 */
final class SandboxGateway implements PaymentGateway {

    /** Where the bank receives people, on the server that plays it. */
    static final String PATH = "/banque-essai";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI bank;
    private final Supplier<Mac> key;
    private final HttpClient line =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    SandboxGateway(URI bank, Supplier<Mac> key) {
        this.bank = bank;
        this.key = key;
    }

    @Override
    public boolean takesPayments() {
        return true;
    }

    /** By path alone: the person stays at the address by which they came. */
    @Override
    public URI page(PaymentOrder order) {
        SignedMessage said =
                SignedMessage.of(SignedMessage.Kind.ORDER, order.document(), key.get());
        return URI.create(
                PATH
                        + "?order="
                        + URLEncoder.encode(said.body(), StandardCharsets.UTF_8)
                        + "&signature="
                        + said.signature());
    }

    @Override
    public GatewayAnswer outcomeOf(AttemptId attempt) {
        SignedMessage question =
                SignedMessage.of(
                        SignedMessage.Kind.QUESTION,
                        Map.of("attempt", attempt.toString()),
                        key.get());
        return asked("/etat", question, SignedMessage.Kind.ANSWER)
                .filter(said -> said.path("attempt").asText().equals(attempt.toString()))
                .map(SandboxGateway::answer)
                .orElseGet(GatewayAnswer.Silent::new);
    }

    private static GatewayAnswer answer(JsonNode said) {
        return switch (said.path("status").asText()) {
            case "PENDING" -> new GatewayAnswer.Pending();
            case "NEVER_HEARD" -> new GatewayAnswer.NeverHeard();
            default ->
                    GatewayNotice.of(said)
                            .<GatewayAnswer>map(GatewayAnswer.Known::new)
                            .orElseGet(GatewayAnswer.Silent::new);
        };
    }

    @Override
    public RefundAnswer giveBack(RefundOrder order) {
        SignedMessage wish =
                SignedMessage.of(SignedMessage.Kind.REFUND, order.document(), key.get());
        return asked("/remboursements", wish, SignedMessage.Kind.REFUNDED)
                .filter(said -> said.path("refund").asText().equals(order.id().toString()))
                .map(SandboxGateway::refund)
                .orElseGet(RefundAnswer.Silent::new);
    }

    private static RefundAnswer refund(JsonNode said) {
        return switch (said.path("status").asText()) {
            case "DONE" -> new RefundAnswer.Done(said.path("reference").asText());
            case "REFUSED" -> new RefundAnswer.Refused();
            default -> new RefundAnswer.InHand();
        };
    }

    /** Empty when no answer came, or none that the bank signed. */
    private Optional<JsonNode> asked(
            String path, SignedMessage message, SignedMessage.Kind expected) {
        HttpRequest request =
                HttpRequest.newBuilder(bank.resolve(PATH + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header(SignedMessage.HEADER, message.signature())
                        .POST(HttpRequest.BodyPublishers.ofString(message.body()))
                        .build();
        try {
            HttpResponse<String> answer =
                    line.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new SignedMessage(
                            answer.body(),
                            answer.headers().firstValue(SignedMessage.HEADER).orElse(""))
                    .read(expected, key.get());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
