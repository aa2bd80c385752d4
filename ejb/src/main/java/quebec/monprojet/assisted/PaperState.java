package quebec.monprojet.assisted;

/** How far a file on paper has come before any period receives it. */
public enum PaperState {
    /** What stands on paper is being typed. */
    TYPING,
    /** Typed whole: somebody else compares it with the paper. */
    TO_VERIFY,
    SEALED
}
