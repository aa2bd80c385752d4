package quebec.monprojet.fees;

/** What is known of an attempt to pay. */
public enum AttemptState {
    /** Nothing yet: the person may be paying, or have left, or the answer was lost. */
    BEGUN,
    /** The gateway speaks of another amount than was asked: somebody must look. */
    DISPUTED,
    SUCCEEDED,
    REFUSED,
    /** The gateway has never heard of it. */
    ABANDONED
}
