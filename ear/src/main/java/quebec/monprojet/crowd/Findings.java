package quebec.monprojet.crowd;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run has shown.
 *
 * @param answers by kind, of all presses
 * @param retries presses after a person's first
 * @param every from the moment of each press to its answer
 * @param last empty while nobody has a place, or nobody looked
 * @param receipts a second, after the warm-up; of places given
 * @param refusals a second, after the warm-up; of "full"
 * @param reasons why it is red; none when it is green
 */
record Findings(
        Run run,
        People people,
        Map<Kind, Integer> answers,
        int retries,
        Percentiles every,
        Optional<LastPlace> last,
        Rates receipts,
        Rates refusals,
        List<Second> seconds,
        Judgement judgement,
        List<Reason> reasons) {

    static Findings of(Run run, Optional<LastPlace> last, Judgement judgement, double warmUp) {
        List<Press> presses = run.notebook().presses();
        People people = new People(run.tickets().size(), run.bell(), presses);
        Map<Kind, Integer> answers = new EnumMap<>(Kind.class);
        presses.forEach(press -> answers.merge(press.kind(), 1, Integer::sum));
        int pressed = (int) presses.stream().mapToInt(Press::person).distinct().count();
        return new Findings(
                run,
                people,
                Map.copyOf(answers),
                presses.size() - pressed,
                Percentiles.of(
                        presses.stream()
                                .filter(press -> press.kind().isAnswer())
                                .mapToLong(Press::took)
                                .toArray()),
                last,
                Rates.afterWarmUp(ends(presses, Kind.RECEIPT), warmUp),
                Rates.afterWarmUp(ends(presses, Kind.FULL), warmUp),
                Second.of(presses, run.bell()),
                judgement,
                Reason.of(
                        people,
                        run.period().cap(),
                        answers.getOrDefault(Kind.FAILURE, 0),
                        judgement));
    }

    boolean isGreen() {
        return reasons.isEmpty();
    }

    int of(Kind kind) {
        return answers.getOrDefault(kind, 0);
    }

    /** Presses that no whole answer came to. */
    int unanswered() {
        return of(Kind.CUT) + of(Kind.LATE) + of(Kind.UNREACHABLE);
    }

    int bestSecondOfReceipts() {
        return seconds.stream().mapToInt(second -> second.of(Kind.RECEIPT)).max().orElse(0);
    }

    int bestSecondOfAnswers() {
        return seconds.stream().mapToInt(Second::answered).max().orElse(0);
    }

    private static long[] ends(List<Press> presses, Kind kind) {
        return presses.stream()
                .filter(press -> press.kind() == kind)
                .mapToLong(press -> press.ending().endedAt())
                .toArray();
    }
}
