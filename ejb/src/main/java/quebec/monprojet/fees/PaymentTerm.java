package quebec.monprojet.fees;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.time.Montreal;

/**
 * Thirty days from the message that invites to pay, counted in Montréal's calendar: the day of the
 * message is not counted, and the thirtieth is the person's until its last instant. A day that
 * daylight saving makes longer or shorter is a day.
 */
final class PaymentTerm {

    static final int DAYS = 30;

    private PaymentTerm() {}

    static LocalDate lastDay(Instant invitedAt) {
        return Montreal.day(invitedAt).plusDays(DAYS);
    }

    /** The first instant at which it is too late. */
    static Instant dueBefore(Instant invitedAt) {
        return Montreal.afterWholeDays(invitedAt, DAYS);
    }

    /** Likewise, of a message that was posted on that day. */
    static Instant dueBefore(LocalDate postedOn) {
        return Montreal.after(postedOn.plusDays(DAYS));
    }
}
