package quebec.monprojet.fees;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a person is sent to the gateway with.
 *
 * @param language in which the gateway should speak
 * @param returnTo the portal's page to which the person comes back
 */
public record PaymentOrder(
        AttemptId attempt, String application, Money amount, String language, String returnTo) {

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
                        "language",
                        language,
                        "returnTo",
                        returnTo));
    }
}
