package quebec.monprojet.fees;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;

/**
 * Money that goes back to whom it came from.
 *
 * @param reason why the payment did not count, or no longer does
 * @param confirmedBy null when it left through the gateway
 * @param takenBy who sends it by hand; null while nobody has taken it
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
        @Nullable StaffId confirmedBy,
        @Nullable String reference,
        @Nullable StaffId takenBy,
        @Nullable Instant takenAt) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    /** Whether this may name money that left, or came. */
    public static boolean isReference(String typed) {
        return REFERENCE.matcher(typed).matches();
    }

    /** Whether it is for an officer to send it and say so. */
    public boolean awaitsAnOfficer() {
        return !confirmed() && (channel == Channel.OFFICER || state == RefundState.REFUSED);
    }

    /** Whether it is this person who sends it. */
    public boolean isInTheHandOf(StaffId who) {
        return who.equals(takenBy);
    }

    public boolean confirmed() {
        return state == RefundState.CONFIRMED;
    }
}
