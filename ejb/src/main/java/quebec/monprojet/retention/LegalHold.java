package quebec.monprojet.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;

/**
 * Keeps everything of a dossier, whatever the schedule says, until two people lift it.
 *
 * @param liftAskedBy who asked to lift it; null while nobody has
 */
public record LegalHold(
        HoldId id,
        DossierId dossier,
        String reason,
        StaffId placedBy,
        Instant placedAt,
        @Nullable StaffId liftAskedBy) {

    public boolean liftAsked() {
        return liftAskedBy != null;
    }
}
