package quebec.monprojet.fees;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.DecisionRules;
import quebec.monprojet.opening.PeriodNumber;

/**
 * A decision that puts an end to the applications of a period; they are given their money back.
 *
 * @param approvedBy null while it is a draft
 */
public record CancellingDecision(
        Terms terms,
        StaffId draftedBy,
        Instant draftedAt,
        @Nullable StaffId approvedBy,
        @Nullable Instant approvedAt) {

    /**
     * What a programme manager writes.
     *
     * @param reason in French, as it is published (I-0.2, s. 3.5)
     */
    public record Terms(String number, PeriodNumber period, String reason, String legalBasis) {}

    /** What is wrong with the words, whatever the period; empty when nothing is. */
    public static Set<Cancelling.Fault> faults(String number, String reason, String legalBasis) {
        Set<Cancelling.Fault> faults = EnumSet.noneOf(Cancelling.Fault.class);
        if (!number.matches("[0-9A-Za-z][0-9A-Za-z-]{0,39}")) {
            faults.add(Cancelling.Fault.NUMBER);
        }
        if (!DecisionRules.isReason(reason)) {
            faults.add(Cancelling.Fault.REASON);
        }
        if (!DecisionRules.isLegalBasis(legalBasis)) {
            faults.add(Cancelling.Fault.LEGAL_BASIS);
        }
        return faults;
    }

    public boolean approved() {
        return approvedBy != null;
    }
}
