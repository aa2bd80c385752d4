package quebec.monprojet.retention;

import java.time.Instant;
import java.time.LocalDate;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;

/**
 * A draft that nobody has touched for a while.
 *
 * @param touchedAt the last change of an answer or a document, the last sign-in, or the day on
 *     which a hold was lifted
 */
record UntouchedDraft(DossierId dossier, AccountId account, Instant touchedAt) {

    /** What warnings of it are about: another last day is another warning. */
    WarnedDraft until(LocalDate lastDay) {
        return new WarnedDraft(dossier, lastDay);
    }
}
