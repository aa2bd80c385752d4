package quebec.monprojet.fees;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the gateway says of an attempt that has ended.
 *
 * @param amount what it took, whatever was asked
 * @param transaction the gateway's own number, of a payment or of a refusal
 * @param at when the money was taken, or refused
 */
public record GatewayNotice(
        AttemptId attempt,
        String application,
        Money amount,
        Outcome outcome,
        String transaction,
        Instant at) {

    /** How it ended. */
    public enum Outcome {
        PAID,
        REFUSED
    }

    public GatewayNotice {
        if (!transaction.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("not a transaction of a gateway");
        }
        if (outcome == Outcome.PAID && amount.cents() == 0) {
            throw new IllegalArgumentException("nothing was paid");
        }
    }

    public Map<String, Object> document() {
        return new TreeMap<>(
                Map.of(
                        "attempt", attempt.toString(),
                        "application", application,
                        "cents", amount.cents(),
                        "currency", "CAD",
                        "outcome", outcome.name(),
                        "transaction", transaction,
                        "at", at.toString()));
    }

    /** Empty for anything that is not one whole notice, in Canadian dollars. */
    public static Optional<GatewayNotice> of(JsonNode said) {
        if (!said.path("currency").asText().equals("CAD")
                || !said.path("cents").isIntegralNumber()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new GatewayNotice(
                            new AttemptId(UUID.fromString(said.path("attempt").asText())),
                            said.path("application").asText(),
                            new Money(said.path("cents").longValue()),
                            Outcome.valueOf(said.path("outcome").asText()),
                            said.path("transaction").asText(),
                            Instant.parse(said.path("at").asText())));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
