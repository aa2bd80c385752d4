package quebec.monprojet.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.time.Montreal;

/**
 * A mandate as those see it whom it concerns.
 *
 * @param delegate null until somebody answers
 * @param address that the letter went to; null once the mandate has ended
 * @param answerBefore first instant at which the link in the letter is worth nothing
 * @param lastDay in Montréal
 */
public record Mandate(
        MandateId id,
        AccountId applicant,
        @Nullable AccountId delegate,
        String name,
        @Nullable String address,
        Capacity capacity,
        @Nullable String body,
        @Nullable String membership,
        Power power,
        Language language,
        Instant invitedAt,
        Instant answerBefore,
        LocalDate lastDay,
        MandateState state,
        @Nullable Instant answeredAt) {

    /** Its state as a person reads it, the clock consulted. */
    public enum Standing {
        AWAITED,
        LIVING,
        DECLINED,
        REVOKED,
        LAID_DOWN,
        /** Nobody answered in time. */
        UNANSWERED,
        /** Its last day is over. */
        OVER;

        public boolean isOver() {
            return this != AWAITED && this != LIVING;
        }
    }

    public Standing standingAt(Instant now) {
        return switch (state) {
            case INVITED ->
                    now.isBefore(answerBefore) && now.isBefore(overAt())
                            ? Standing.AWAITED
                            : Standing.UNANSWERED;
            case ACCEPTED -> now.isBefore(overAt()) ? Standing.LIVING : Standing.OVER;
            case DECLINED -> Standing.DECLINED;
            case REVOKED -> Standing.REVOKED;
            case LAID_DOWN -> Standing.LAID_DOWN;
            case LAPSED -> answeredAt == null ? Standing.UNANSWERED : Standing.OVER;
        };
    }

    public boolean livesAt(Instant now) {
        return standingAt(now) == Standing.LIVING;
    }

    /** Whether it lets its delegate do that, as long as it lives. */
    public boolean allows(Need need) {
        return need.isMetBy(power, capacity);
    }

    public Optional<AccountId> heldBy() {
        return Optional.ofNullable(delegate);
    }

    /** First instant at which its last day is over in Montréal. */
    Instant overAt() {
        return Montreal.after(lastDay);
    }
}
