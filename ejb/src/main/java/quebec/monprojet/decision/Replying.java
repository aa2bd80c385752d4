package quebec.monprojet.decision;

/** What came of replying to a notice of intention. */
public enum Replying {
    DONE,
    /** It was replied to on line before, or this very letter was entered. */
    ALREADY,
    /** The letter bears a day after today, or before the notice left. */
    NOT_THAT_DAY,
    /** It stands no longer, the decision is already proposed, or it is not this person's. */
    NOT_OPEN
}
