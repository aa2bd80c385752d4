package quebec.monprojet.selection;

/** Where an application stands. */
public enum Status {
    /** In the register. */
    RECEIVED,
    /** The applicant was sent the acknowledgement. */
    ACKNOWLEDGED
}
