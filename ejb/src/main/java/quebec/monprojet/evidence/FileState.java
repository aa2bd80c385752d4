package quebec.monprojet.evidence;

/** How a file stands. Only what is clean is ever shown, to anybody. */
public enum FileState {
    /** Its end has not arrived yet. */
    ARRIVING,
    /** Whole, and in quarantine. */
    RECEIVED,
    CLEAN,
    /** Its bytes are gone; only the reason is left. */
    REFUSED
}
