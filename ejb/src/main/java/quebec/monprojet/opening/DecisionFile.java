package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * A decision with the people behind it, for the staff.
 *
 * @param expectedCrowd null for an exempt stream, and in decisions older than rehearsals
 * @param rehearsal that the approval rests on; null while there is none, or under an override
 * @param override asked for by somebody, granted once the decision is approved without a rehearsal
 */
public record DecisionFile(
        PublishedDecision terms,
        @Nullable Integer expectedCrowd,
        @Nullable PeriodNumber rehearsal,
        @Nullable RehearsalOverride override,
        StaffId draftedBy,
        Instant draftedAt,
        @Nullable StaffId approvedBy,
        @Nullable Instant approvedAt) {}
