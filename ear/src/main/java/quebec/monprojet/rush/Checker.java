package quebec.monprojet.rush;

import java.util.ArrayList;
import java.util.List;

/** Judges a period. Every rehearsal and every test that loads the portal ends here. */
public final class Checker {

    private Checker() {}

    public static List<Fault> faults(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(new Places(evidence).faults());
        faults.addAll(new Promises(evidence).faults());
        faults.addAll(new Order(evidence).faults());
        faults.addAll(new Hours(evidence).faults());
        faults.addAll(new Proofs(evidence).faults());
        return faults;
    }

    /**
     * Demands a period without fault.
     *
     * @throws AssertionError that names the faults
     */
    public static void assertFlawless(Evidence evidence) {
        List<Fault> faults = faults(evidence);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.size() + " faults: " + faults);
        }
    }
}
