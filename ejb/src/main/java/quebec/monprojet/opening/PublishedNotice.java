package quebec.monprojet.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was published, with what became of it.
 *
 * @param reason in French; null in the first notice of a period, which rests on the decision
 * @param suspension null unless this notice was suspended
 * @param incident the outage behind the suspension, when an outage caused it
 */
public record PublishedNotice(
        long id,
        PeriodNumber period,
        String decisionNumber,
        String decisionHash,
        Instant opensAt,
        @Nullable Instant closesAt,
        Instant publishedAt,
        @Nullable String reason,
        @Nullable Suspension suspension,
        @Nullable Incident incident) {}
