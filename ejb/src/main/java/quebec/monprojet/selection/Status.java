package quebec.monprojet.selection;

/** Where an application stands. What leads from one to the next are the {@link Move}s. */
public enum Status {
    /** In the register. */
    RECEIVED,
    /** The applicant was sent the acknowledgement. */
    ACKNOWLEDGED,
    /** The fees are paid: is all there that the file must hold? */
    COMPLETENESS,
    /** The file is complete; whether it can be examined is looked at. */
    PRELIMINARY_EXAMINATION,
    /** On the grid that holds. */
    EXAMINATION,
    /** The person was told that a refusal or a rejection is intended, and may reply. */
    INTENTION,
    /** An officer has proposed a decision, and somebody else looks at it. */
    SECOND_LOOK,
    SELECTED,
    /** The criteria are not met. */
    REFUSED,
    /** Incomplete, or false or misleading (I-0.2, s. 57). */
    REJECTED,
    /** The person gave it up. The register keeps its row. */
    WITHDRAWN,
    /** Ended by a decision of the minister; the money goes back. */
    CANCELLED,
    /** The fees were not paid in time. */
    LAPSED,
    /** A refusal or a rejection is looked at again, at the person's demand. */
    RECONSIDERATION;

    /** Whether somebody still has something to do about it. */
    public boolean isPending() {
        return switch (this) {
            case SELECTED, REFUSED, REJECTED, WITHDRAWN, CANCELLED, LAPSED -> false;
            default -> true;
        };
    }
}
