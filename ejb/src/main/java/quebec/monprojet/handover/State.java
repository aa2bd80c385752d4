package quebec.monprojet.handover;

/** How far something has come on its way. */
public enum State {
    WAITING,
    /** The broker has it. */
    SENT,
    /** Whoever it is for has said so. */
    ACKNOWLEDGED,
    /** Nothing more happens by itself. */
    DEAD
}
