package quebec.monprojet.certificate;

import java.time.Instant;
import java.util.Set;
import quebec.monprojet.account.StaffId;

/**
 * Why a certificate may be issued although something is not established; somebody else issues it.
 *
 * @param lacking what was not established when it was written, by its codes
 */
public record Vouching(Set<String> lacking, String reason, StaffId by, Instant at) {

    public Vouching {
        lacking = Set.copyOf(lacking);
        if (lacking.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("A vouching says what lacks, and why it may");
        }
    }

    /** Whether it was written of what the draft says now. */
    boolean isOf(Certificate draft) {
        return !at.isBefore(draft.drawnAt());
    }
}
