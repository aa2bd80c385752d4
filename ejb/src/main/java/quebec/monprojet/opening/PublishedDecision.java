package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision's terms, as everyone may read them.
 *
 * @param reason in French
 * @param passingOn of places that were given up; null when none passes on
 * @param document the canonical JSON whose SHA-256 is the hash
 * @param hash lower-case hexadecimal
 */
public record PublishedDecision(
        String number,
        PeriodNumber period,
        PeriodKind kind,
        OrderRule rule,
        String reason,
        String legalBasis,
        int cap,
        Instant opensAt,
        @Nullable Instant closesAt,
        Duration outageTolerance,
        @Nullable PassingOn passingOn,
        String document,
        String hash) {}
