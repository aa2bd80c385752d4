package quebec.monprojet.opening;

import java.time.Instant;
import java.time.Period;

/** Rules on windows, reasons and numbers that decisions and announcements share. */
final class Terms {

    /** I-0.2, s. 3.5, counted in Montréal's calendar. */
    static final Period LONGEST = Period.ofMonths(14);

    /** Long enough to be a reason, and no longer than a column. */
    private static final int SHORTEST_REASON = 20;

    private static final int LONGEST_REASON = 4000;

    private Terms() {}

    static boolean isReason(String text) {
        int length = text.strip().length();
        return length >= SHORTEST_REASON && text.length() <= LONGEST_REASON;
    }

    static boolean exceedsFourteenMonths(Instant from, Instant until) {
        return until.isAfter(from.atZone(Montreal.ZONE).plus(LONGEST).toInstant());
    }
}
