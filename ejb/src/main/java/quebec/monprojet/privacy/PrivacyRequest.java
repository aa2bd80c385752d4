package quebec.monprojet.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.time.Montreal;

/**
 * A request of a person about their own data.
 *
 * @param dueBefore first instant at which an answer is too late
 * @param prolongedWhy why more time was taken; null unless it was
 * @param remindedAt when it was brought to mind; null unless it was
 * @param answered null while it waits
 */
public record PrivacyRequest(
        RequestNumber number,
        AccountId account,
        Asking asking,
        Instant madeAt,
        Instant dueBefore,
        @Nullable String prolongedWhy,
        @Nullable Instant remindedAt,
        @Nullable Answered answered) {

    /** The last day on which it can be answered in time, in Montréal. */
    public LocalDate lastDay() {
        return Montreal.day(dueBefore).minusDays(1);
    }

    public boolean isProlonged() {
        return prolongedWhy != null;
    }

    public boolean isOverdue(Instant now) {
        return answered == null && !now.isBefore(dueBefore);
    }
}
