package quebec.monprojet.correspondence;

/** What came of an attempt to deliver a letter. */
public enum Delivery {
    SENT,
    /** There is nothing to say any more. */
    DROPPED,
    /** Sent before, or in other hands at this moment. */
    NOT_DUE
}
