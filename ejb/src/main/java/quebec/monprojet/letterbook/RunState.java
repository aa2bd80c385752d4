package quebec.monprojet.letterbook;

/** How far a run has come. */
public enum RunState {
    /** Its letters are chosen, and nobody is written to. */
    PREPARED,
    /** One person wants it; another has to confirm. */
    STARTED,
    RUNNING,
    PAUSED,
    CANCELLED,
    /** All are made, or failed. */
    DONE;

    public boolean isOver() {
        return this == CANCELLED || this == DONE;
    }
}
