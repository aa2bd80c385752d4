package quebec.monprojet.decision;

import quebec.monprojet.selection.Status;

/** What an officer may decide. <em>Refus</em> and <em>rejet</em> have different remedies. */
public enum Outcome {
    SELECTED(Status.SELECTED),
    /** The criteria are not met. */
    REFUSED(Status.REFUSED),
    /** Incomplete, or false or misleading (I-0.2, s. 57). */
    REJECTED(Status.REJECTED);

    private final Status status;

    Outcome(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
