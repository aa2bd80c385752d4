package quebec.monprojet.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;

/**
 * Documents that were asked for after the receipt.
 *
 * @param requirements by their codes
 * @param lastDay on which they may come, in Montréal
 * @param answeredOn since when the answer is examined and the clock stands still; null while it
 *     runs
 * @param endedAt when it was done with; null while it is open
 */
public record DocumentRequest(
        RequestId id,
        AccountId account,
        DossierId dossier,
        List<String> requirements,
        String reason,
        StaffId askedBy,
        Instant askedAt,
        LocalDate lastDay,
        @Nullable LocalDate answeredOn,
        @Nullable Instant endedAt) {

    public DocumentRequest {
        requirements = List.copyOf(requirements);
    }

    /** What was asked for, each sort once. */
    public List<DocumentKind> kinds() {
        return requirements.stream()
                .flatMap(code -> DocumentKind.asked(code).stream())
                .distinct()
                .toList();
    }

    /** Where it stands on a day. */
    public enum Stage {
        RUNNING,
        /** Nothing was announced complete, and its last day is past. */
        OVERDUE,
        /** What came is to be looked at. */
        ANSWERED,
        ENDED
    }

    public Stage stage(LocalDate today) {
        if (!open()) {
            return Stage.ENDED;
        }
        if (answered()) {
            return Stage.ANSWERED;
        }
        return overdueOn(today) ? Stage.OVERDUE : Stage.RUNNING;
    }

    public boolean open() {
        return endedAt == null;
    }

    /** Whether the person has said that everything is there, and nobody has said more since. */
    public boolean answered() {
        return answeredOn != null;
    }

    /** Whether files may come for it. Late ones too: what that means is a decision's to say. */
    public boolean awaits(String requirement) {
        return open() && !answered() && requirements.contains(requirement);
    }

    public boolean overdueOn(LocalDate today) {
        return open() && !answered() && today.isAfter(lastDay);
    }
}
