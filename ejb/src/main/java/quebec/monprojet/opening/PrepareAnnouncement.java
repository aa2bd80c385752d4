package quebec.monprojet.opening;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a suspended period would open again.
 *
 * @param reason in French, published: what happened and why it opens again
 * @param closesAt null for an exempt stream, which never closes
 */
public record PrepareAnnouncement(
        PeriodNumber period, Instant opensAt, @Nullable Instant closesAt, String reason) {

    /** What keeps this from being an announcement under its decision. */
    public Set<Fault> faults(PeriodKind kind, Instant decisionOpensAt) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!DecisionRules.isReason(reason)) {
            faults.add(Fault.REASON);
        }
        if (opensAt.isBefore(decisionOpensAt)) {
            faults.add(Fault.BEFORE_THE_DECISION);
        }
        faults.addAll(DecisionRules.faultsOfWindow(kind, decisionOpensAt, opensAt, closesAt));
        return faults;
    }
}
