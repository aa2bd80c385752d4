package quebec.monprojet.retention;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;

/**
 * A decision that keeps all drafts at least until a day.
 *
 * @param keptUntil the last day, in Montréal
 */
public record DraftExtension(
        String number, LocalDate keptUntil, String reason, StaffId recordedBy, Instant recordedAt) {

    /** Unicode characters. */
    public static final int SHORTEST_REASON = 20;

    public static boolean isNumber(String typed) {
        return typed.matches("[A-Za-z0-9][A-Za-z0-9./-]{0,39}");
    }
}
