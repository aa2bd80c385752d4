package quebec.monprojet.crowd;

import java.util.List;
import quebec.monprojet.rush.Checker;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Fault;
import quebec.monprojet.rush.Published;

/**
 * What the checker says.
 *
 * @param judged false when it was not asked
 */
record Judgement(boolean judged, List<Fault> faults) {

    static Judgement of(Run run, Published published) {
        return new Judgement(
                true,
                Checker.faults(
                        new Evidence(
                                run.period().cap(),
                                List.of(run.period().opening()),
                                run.attempts(),
                                List.of(),
                                published,
                                List.of())));
    }

    static Judgement none() {
        return new Judgement(false, List.of());
    }
}
