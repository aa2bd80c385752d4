package quebec.monprojet.bench;

/** What came of wanting to keep a search. */
public enum Keeping {
    DONE,
    /** The name is missing, or too long. */
    NO_NAME,
    /** They keep as many as may be kept, and none under this name. */
    TOO_MANY
}
