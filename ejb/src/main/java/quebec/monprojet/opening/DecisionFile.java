package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** A decision with the people behind it, for the staff. */
public record DecisionFile(
        PublishedDecision terms,
        StaffId draftedBy,
        Instant draftedAt,
        @Nullable StaffId approvedBy,
        @Nullable Instant approvedAt) {}
