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
 * @param periods what the public sees
 * @param rehearsals beside them, and in no list of them
 */
record Board(Instant asOf, List<PublishedPeriod> periods, List<PeriodStanding> rehearsals) {

    /** Older than this, a board is no ground for an answer. */
    static final Duration TRUSTED_FOR = Duration.ofSeconds(5);

    private static final Comparator<PublishedPeriod> BY_NOTICE =
            Comparator.comparing((PublishedPeriod each) -> each.standing().publishedAt())
                    .thenComparing(PublishedPeriod::number);

    static final Board NEVER_READ = new Board(Instant.EPOCH, List.of(), List.of());

    Board {
        periods = List.copyOf(periods);
        rehearsals = List.copyOf(rehearsals);
    }

    /** Also when the clock stepped back since: then nobody knows how old it is. */
    boolean isStaleAt(Instant now) {
        return Duration.between(asOf, now).abs().compareTo(TRUSTED_FOR) > 0;
    }

    Optional<PublishedPeriod> of(PeriodNumber number) {
        return periods.stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** Where a period stands, or a rehearsal. */
    Optional<PeriodStanding> standing(PeriodNumber number) {
        return number.rehearsal()
                ? rehearsals.stream().filter(each -> each.number().equals(number)).findFirst()
                : of(number).map(PublishedPeriod::standing);
    }

    /** The period of a kind that was announced last: the one people wait for, or saw close. */
    Optional<PublishedPeriod> latest(PeriodKind kind) {
        return periods.stream().filter(each -> each.standing().kind() == kind).max(BY_NOTICE);
    }

    /** The exempt stream that receives now, whatever was announced after it; or the latest. */
    Optional<PublishedPeriod> exempt(Instant now) {
        return periods.stream()
                .filter(each -> each.standing().kind() == PeriodKind.EXEMPT)
                .filter(each -> each.standing().stateAt(now) == State.OPEN)
                .max(BY_NOTICE)
                .or(() -> latest(PeriodKind.EXEMPT));
    }
}
