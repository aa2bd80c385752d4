package quebec.monprojet.fees;

import java.util.Map;
import java.util.TreeMap;

/** What the gateway is asked to give back, whole; the same order again is the same refund. */
public record RefundOrder(RefundId id, String transaction, Money amount) {

    Map<String, Object> document() {
        return new TreeMap<>(
                Map.of(
                        "refund",
                        id.toString(),
                        "transaction",
                        transaction,
                        "cents",
                        amount.cents(),
                        "currency",
                        "CAD"));
    }
}
