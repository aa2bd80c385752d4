package quebec.monprojet.dossier;

/**
 * Asked before a seal is broken: what was received stays as it was received. Implemented by the
 * intake, which alone knows of receipts.
 */
public interface ReceiptHeld {

    /** Whether any period has received this dossier. */
    boolean heldBy(DossierId dossier);
}
