package quebec.monprojet.assisted;

import java.time.Instant;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

/**
 * A button to be pressed.
 *
 * @param at the instant that the salt and the digest say
 */
public record Due(
        AccountId account,
        PeriodNumber period,
        DossierId dossier,
        Digest digest,
        Instant at,
        String ticket) {

    /** Once a dossier in a period. */
    public record Button(PeriodNumber period, DossierId dossier) {}

    public Button button() {
        return new Button(period, dossier);
    }

    @Override
    public String toString() {
        return "Due[" + period + "]";
    }
}
