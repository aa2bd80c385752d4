package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.time.Steady;

/**
 * The decisions that ended the applications of a period, kept for a few seconds: the list of
 * periods costs no question to the database, and is there when the database is not.
 */
@ApplicationScoped
class EndedPeriods {

    private static final Logger LOG = System.getLogger(EndedPeriods.class.getName());
    private static final Duration KEPT = Duration.ofSeconds(5);

    private record Kept(Map<PeriodNumber, CancellingDecision> decisions, Instant until) {}

    private final Cancellations cancellations;
    private final Clock steady;
    private volatile Kept kept = new Kept(Map.of(), Instant.MIN);

    @Inject
    EndedPeriods(Cancellations cancellations, @Steady Clock steady) {
        this.cancellations = cancellations;
        this.steady = steady;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    EndedPeriods() {
        this(null, null);
    }

    Optional<CancellingDecision> of(PeriodNumber period) {
        return Optional.ofNullable(fresh().get(period));
    }

    /** Whoever comes meanwhile gets what was known before. */
    private Map<PeriodNumber, CancellingDecision> fresh() {
        Instant now = steady.instant();
        Kept before = kept;
        if (now.isBefore(before.until())) {
            return before.decisions();
        }
        Instant until = now.plus(KEPT);
        kept = new Kept(before.decisions(), until);
        try {
            kept = new Kept(read(), until);
        } catch (RuntimeException away) {
            LOG.log(Logger.Level.WARNING, "Cancelling decisions cannot be read: {0}", away);
        }
        return kept.decisions();
    }

    private Map<PeriodNumber, CancellingDecision> read() {
        return cancellations.published().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                decision -> decision.terms().period(), Function.identity()));
    }
}
