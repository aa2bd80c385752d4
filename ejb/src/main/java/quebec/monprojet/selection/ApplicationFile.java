package quebec.monprojet.selection;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.intake.Receipt;

/**
 * All that an officer reads of one application.
 *
 * @param dossier what was sealed and received; null when what is stored is no longer that
 * @param proven whether the receipt still verifies under the published key, and the dossier under
 *     the digest on the receipt
 */
public record ApplicationFile(
        ApplicationLine line,
        AccountId account,
        Receipt receipt,
        @Nullable SealedDossier dossier,
        Proven proven) {

    /** What came of checking it all again. */
    public enum Proven {
        /** Leaf, place in the log, signature and dossier belong together. */
        HOLDS,
        /** The receipt does not verify: the register or its log was touched. */
        RECEIPT_BROKEN,
        /** The dossier is not what was received. */
        DOSSIER_CHANGED
    }
}
