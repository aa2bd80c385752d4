package quebec.monprojet.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rule that nothing is opened in earnest that was not rehearsed: green, with this build, within
 * 14 days, and with a crowd at or above the one that the decision expects.
 *
 * @param crowd that the decision expects
 * @param build that runs
 */
record Rehearsed(int crowd, String build, Instant now) {

    static final Duration FRESH_FOR = Duration.ofDays(14);

    Ground ground(List<Rehearsal> rehearsals) {
        return among(rehearsals)
                .map(found -> new Ground(found, Set.of()))
                .orElseGet(() -> new Ground(null, shortfalls(rehearsals)));
    }

    /** The latest rehearsal that an opening may rest on. */
    Optional<Rehearsal> among(List<Rehearsal> rehearsals) {
        return judged(rehearsals).stream().filter(each -> shortfalls(each).isEmpty()).findFirst();
    }

    /** What the latest rehearsal lacks; there is none when it lacks nothing. */
    Set<Shortfall> shortfalls(List<Rehearsal> rehearsals) {
        return judged(rehearsals).stream()
                .findFirst()
                .map(this::shortfalls)
                .orElse(EnumSet.of(Shortfall.NONE));
    }

    private static List<Rehearsal> judged(List<Rehearsal> rehearsals) {
        return rehearsals.stream()
                .filter(each -> each.judgement() != null)
                .sorted(Comparator.comparing(Rehearsed::judgedAt).reversed())
                .toList();
    }

    private EnumSet<Shortfall> shortfalls(Rehearsal rehearsal) {
        EnumSet<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);
        Rehearsal.Judgement judgement = Objects.requireNonNull(rehearsal.judgement());
        if (judgement.verdict() == Rehearsal.Verdict.RED) {
            shortfalls.add(Shortfall.RED);
        }
        if (rehearsal.terms().crowd() < crowd) {
            shortfalls.add(Shortfall.TOO_SMALL);
        }
        if (judgement.at().plus(FRESH_FOR).isBefore(now)) {
            shortfalls.add(Shortfall.TOO_OLD);
        }
        if (!rehearsal.build().equals(build)) {
            shortfalls.add(Shortfall.OTHER_BUILD);
        }
        return shortfalls;
    }

    private static Instant judgedAt(Rehearsal rehearsal) {
        return Objects.requireNonNull(rehearsal.judgement()).at();
    }
}
