package quebec.monprojet.dossier;

/** What came of asking to break the seal. */
public enum Unsealing {
    DONE,
    NOT_SEALED,
    RECEIVED,
    /** The law keeps what was answered. */
    HELD
}
