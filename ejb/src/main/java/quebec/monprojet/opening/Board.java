package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All announced periods as one transaction saw them.
 *
 * @param asOf when they were read; {@link Instant#EPOCH} when they never were
 */
record Board(Instant asOf, List<PeriodStanding> standings) {

    /** Older than this, a board is no ground for an answer. */
    static final Duration TRUSTED_FOR = Duration.ofSeconds(5);

    static final Board NEVER_READ = new Board(Instant.EPOCH, List.of());

    Board {
        standings = List.copyOf(standings);
    }

    boolean isStaleAt(Instant now) {
        return Duration.between(asOf, now).compareTo(TRUSTED_FOR) > 0;
    }

    Optional<PeriodStanding> of(PeriodNumber number) {
        return standings.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** The capped period that was announced last: the one people wait for, or saw close. */
    Optional<PeriodStanding> current() {
        return standings.stream()
                .filter(PeriodStanding::capped)
                .max(
                        Comparator.comparing(PeriodStanding::publishedAt)
                                .thenComparing(PeriodStanding::number));
    }

    /** The exempt stream that receives now, or will next. */
    Optional<PeriodStanding> exempt() {
        return standings.stream()
                .filter(each -> !each.capped())
                .max(
                        Comparator.comparing(PeriodStanding::publishedAt)
                                .thenComparing(PeriodStanding::number));
    }
}
