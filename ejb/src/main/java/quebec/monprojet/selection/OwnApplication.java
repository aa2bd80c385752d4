package quebec.monprojet.selection;

import java.time.Instant;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;

/** A received application and whose it is. */
public record OwnApplication(
        ApplicationNumber number,
        AccountId account,
        DossierId dossier,
        Status status,
        Instant receivedAt) {

    public boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }
}
