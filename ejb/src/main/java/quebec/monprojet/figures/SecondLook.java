package quebec.monprojet.figures;

import java.time.Instant;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Outcome;

/**
 * What somebody else found of one proposal.
 *
 * @param number of the application
 * @param sample whether it was drawn, rather than looked at in any case
 * @param sentBack whether it was found wrong
 */
public record SecondLook(
        String number,
        Outcome outcome,
        boolean sample,
        boolean sentBack,
        StaffId proposedBy,
        StaffId lookedBy,
        Instant lookedAt) {}
