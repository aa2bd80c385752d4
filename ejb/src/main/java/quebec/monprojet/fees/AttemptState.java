package quebec.monprojet.fees;

/** What is known of an attempt to pay. */
public enum AttemptState {
    /** Nothing yet: the person may be paying, or have left, or the answer was lost. */
    BEGUN,
    /** Money came in, whether or not it counts. */
    SUCCEEDED,
    REFUSED,
    /** Nobody paid while the gateway would have taken it. */
    ABANDONED
}
