package quebec.monprojet.selection;

/** Where an application stands. */
public enum Status {
    /** In the register. */
    RECEIVED,
    /** The applicant was sent the acknowledgement. */
    ACKNOWLEDGED,
    /** The person gave it up. The register keeps its row. */
    WITHDRAWN
}
