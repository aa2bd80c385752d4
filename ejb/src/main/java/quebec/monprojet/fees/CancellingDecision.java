package quebec.monprojet.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
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

    public boolean approved() {
        return approvedBy != null;
    }
}
