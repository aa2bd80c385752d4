package quebec.monprojet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;

/**
 * A decision from the moment on that an officer proposes it.
 *
 * @param from where the application stood when it was proposed
 * @param sheet what the examination came to; null where none was made
 * @param cause whether and why somebody else looks at it
 * @param look what they found; null while nobody has
 * @param takenAt from when on it counts; null while it does not
 * @param reconsiders the decision it replaces; null for a first
 */
public record Proposal(
        DecisionId id,
        ApplicationNumber number,
        AccountId account,
        Grounds grounds,
        Status from,
        @Nullable Sheet sheet,
        StaffId proposedBy,
        Instant proposedAt,
        Look.Cause cause,
        @Nullable Look look,
        @Nullable Instant takenAt,
        @Nullable DecisionId reconsiders) {

    public Outcome outcome() {
        return grounds.outcome();
    }

    /** As it counts; empty while it does not. */
    Optional<Decision> taken() {
        return Optional.ofNullable(takenAt).map(this::takenAt);
    }

    private Decision takenAt(Instant at) {
        return new Decision(
                id,
                number,
                account,
                grounds.outcome(),
                List.copyOf(grounds.clauses()),
                grounds.reasons(),
                proposedBy,
                proposedAt,
                look == null ? null : look.by(),
                at,
                reconsiders);
    }
}
