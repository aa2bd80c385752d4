package quebec.monprojet.crowd;

import java.time.DateTimeException;
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

    static Judgement of(Run run, Published published, int nodes) {
        Evidence evidence =
                new Evidence(
                        run.period().cap(),
                        List.of(run.period().opening()),
                        run.attempts(),
                        List.of(),
                        published,
                        List.of(),
                        nodes);
        try {
            return new Judgement(true, Checker.faults(evidence));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Judgement(
                    true,
                    List.of(
                            new Fault(
                                    Fault.Kind.PROOF,
                                    "something cannot be read: " + unreadable.getMessage())));
        }
    }

    static Judgement none() {
        return new Judgement(false, List.of());
    }
}
