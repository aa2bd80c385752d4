package quebec.monprojet.dossier;

/** What the other parent of a child who comes along says, where a parent stays behind. */
public enum Custody {
    /** There is no other parent, or the law gives them no say. */
    SOLE,
    /** They consent in writing. */
    CONSENT,
    UNSETTLED,
    /** The child has come of age. */
    OF_AGE
}
