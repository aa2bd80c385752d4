package quebec.monprojet.mandate;

/** What came of putting an end to a mandate. */
public enum Ending {
    /** It was over before, or is another's. */
    NOTHING,
    ENDED,
    /** It had the button in hand, whose ticket is worth nothing now: the giver fetches another. */
    BUTTON_TAKEN_BACK
}
