package quebec.monprojet.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Outcome;

/**
 * The latest decision on one application, as somebody checks it.
 *
 * @param number of the application
 * @param clauses by their codes, with a space between
 * @param lookedBy whoever looked at it a second time; null where nobody did
 * @param withdrawn whether a reconsideration found it to be wrong
 */
public record DecidedFile(
        String number,
        Outcome outcome,
        String clauses,
        StaffId proposedBy,
        @Nullable StaffId lookedBy,
        Instant takenAt,
        boolean withdrawn) {}
