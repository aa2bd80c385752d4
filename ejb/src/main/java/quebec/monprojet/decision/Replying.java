package quebec.monprojet.decision;

/** What came of replying to a notice of intention. */
public enum Replying {
    DONE,
    /** It was replied to before; what was said then stands. */
    ALREADY,
    /** It stands no longer, the decision is already proposed, or it is not this person's. */
    NOT_OPEN
}
