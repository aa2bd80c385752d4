package quebec.monprojet.rehearsal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import quebec.monprojet.opening.RehearsalTerms;

/**
 * A rehearsal as somebody asks for it.
 *
 * @param crowd synthetic dossiers that get a ticket
 * @param cap places
 * @param opensIn from the end of the preparations to the bell
 */
public record Plan(int crowd, int cap, Duration opensIn) {

    /** Time to carry the tickets to the machine of the load driver and to start it. */
    private static final Duration SOONEST = Duration.ofMinutes(2);

    private static final Duration LATEST = Duration.ofDays(7);

    /** What keeps a plan from being carried out. */
    public enum Fault {
        CROWD,
        CAP,
        TOO_SOON,
        TOO_LATE
    }

    /** Everything that is wrong with it; empty when nothing is. */
    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!RehearsalTerms.isNumber(crowd)) {
            faults.add(Fault.CROWD);
        }
        if (!RehearsalTerms.isNumber(cap)) {
            faults.add(Fault.CAP);
        }
        if (opensIn.compareTo(SOONEST) < 0) {
            faults.add(Fault.TOO_SOON);
        } else if (opensIn.compareTo(LATEST) > 0) {
            faults.add(Fault.TOO_LATE);
        }
        return faults;
    }
}
