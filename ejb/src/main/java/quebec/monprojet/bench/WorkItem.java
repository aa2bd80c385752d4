package quebec.monprojet.bench;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.selection.ApplicationLine;

/**
 * One line of the worklist.
 *
 * @param since when it came to where it stands
 * @param dueOn the first last day, in Montréal, of what it or an open request for documents waits
 *     for
 * @param stratum where the order of processing puts it
 * @param claim null when nobody works on it
 */
public record WorkItem(
        ApplicationLine application,
        Instant since,
        @Nullable LocalDate dueOn,
        int stratum,
        @Nullable Claim claim) {

    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
