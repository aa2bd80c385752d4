package quebec.monprojet.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;

/**
 * Money that goes back to whom it came from.
 *
 * @param reason why the payment did not count, or no longer does
 * @param reference the gateway's, or that of the cheque that was sent; null until it is confirmed
 */
public record Refund(
        RefundId id,
        String application,
        AccountId account,
        Money amount,
        Channel channel,
        Verdict reason,
        RefundState state,
        Instant dueAt,
        @Nullable Instant confirmedAt,
        @Nullable String reference) {

    /** Whether it is for an officer to send it and say so. */
    public boolean awaitsAnOfficer() {
        return !confirmed() && (channel == Channel.OFFICER || state == RefundState.REFUSED);
    }

    public boolean confirmed() {
        return state == RefundState.CONFIRMED;
    }
}
