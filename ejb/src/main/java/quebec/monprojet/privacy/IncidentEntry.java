package quebec.monprojet.privacy;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.time.Montreal;

/**
 * One entry of the register: what was known of an incident when it was written.
 *
 * @param turn from 1; the last one holds
 */
public record IncidentEntry(
        IncidentNumber incident, int turn, IncidentFacts facts, Instant recordedAt, StaffId by) {

    /** Until when the register keeps it, counted from the day it was last learned of. */
    public LocalDate keptUntil(Term term) {
        return Montreal.day(recordedAt).plusDays(term.days());
    }
}
