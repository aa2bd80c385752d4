package quebec.monprojet.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * Money as it comes in.
 *
 * @param reference unique on its channel: the same one again is the same money
 * @param by who recorded it; null when the gateway told, never for money on paper
 */
record Incoming(
        Means means, String reference, Money amount, Instant receivedAt, @Nullable StaffId by) {

    Incoming {
        if (!Refund.isReference(reference)) {
            throw new IllegalArgumentException("not a reference of a payment");
        }
        if (amount.cents() == 0 || (means.channel() == Channel.OFFICER && by == null)) {
            throw new IllegalArgumentException("no such payment");
        }
    }

    Channel channel() {
        return means.channel();
    }
}
