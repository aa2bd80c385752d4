package quebec.monprojet.fees;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Montreal;

/**
 * What an application was asked to pay.
 *
 * @param dueBefore first instant at which it is too late
 * @param endedAt when it was paid, given up or cancelled; null while it is awaited
 */
public record Invitation(
        ApplicationNumber number,
        AccountId account,
        Fees fees,
        Instant invitedAt,
        Instant dueBefore,
        InvitationState state,
        @Nullable Instant endedAt) {

    /** The last day on which it can be paid, in Montréal. */
    public LocalDate lastDay() {
        return Montreal.day(dueBefore.minusNanos(1));
    }
}
