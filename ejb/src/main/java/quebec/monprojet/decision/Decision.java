package quebec.monprojet.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A decision on one application, as its person is told it.
 *
 * @param clauses by their codes, as the rules of decision name them
 * @param reasons in an officer's words, to the person
 * @param lookedBy whoever looked at it before it was taken; null when nobody had to
 * @param takenAt from when on it counts
 * @param reconsiders the decision that it replaces, after it was looked at again; null for a first
 */
public record Decision(
        DecisionId id,
        ApplicationNumber number,
        AccountId account,
        Outcome outcome,
        List<String> clauses,
        String reasons,
        StaffId proposedBy,
        Instant proposedAt,
        @Nullable StaffId lookedBy,
        Instant takenAt,
        @Nullable DecisionId reconsiders) {

    public Decision {
        clauses = List.copyOf(clauses);
    }

    /** Whether somebody took it, and nobody else looked. */
    public boolean isTakenAloneBy(StaffId who) {
        return lookedBy == null && proposedBy.equals(who);
    }
}
