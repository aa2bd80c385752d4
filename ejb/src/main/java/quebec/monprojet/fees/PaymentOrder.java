package quebec.monprojet.fees;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person is sent to the gateway with.
 *
 * @param language in which the gateway should speak
 * @param expiresAt the gateway takes no money for it from then on
 * @param returnTo the portal's page to which the person comes back
 */
public record PaymentOrder(
        AttemptId attempt,
        String application,
        Money amount,
        Instant expiresAt,
        String language,
        String returnTo) {

    Map<String, Object> document() {
        return new TreeMap<>(
                Map.of(
                        "attempt",
                        attempt.toString(),
                        "application",
                        application,
                        "cents",
                        amount.cents(),
                        "currency",
                        "CAD",
                        "expiresAt",
                        expiresAt.toString(),
                        "language",
                        language,
                        "returnTo",
                        returnTo));
    }
}
