package quebec.monprojet.figures;

/** What is counted. */
public enum Fact {
    /** Applications that somebody still has to do something about; by status and {@link Age}. */
    WAITING,
    /** Applications received, by week. */
    RECEIVED,
    /** Decisions taken, by outcome and week. */
    DECIDED,
    /** Applications that ended without a decision on them, by status and week. */
    LEFT,
    /** All decisions taken, by outcome and the codes of their reasons. */
    REASON,
    /** All decisions taken, by the {@link Age} that the application had. */
    TOOK,
    /** Second looks, by what was looked at and what was found. */
    LOOK,
    /** Notices of intention, by whether the person replied. */
    NOTICE,
    /** Invitations to pay, by their state. */
    FEES
}
