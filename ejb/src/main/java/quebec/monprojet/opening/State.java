package quebec.monprojet.opening;

/**
 * Where a period stands. Only decisions, notices and suspensions are stored: ANNOUNCED, OPEN, FULL
 * and CLOSED follow from them, the clock and the register.
 */
public enum State {
    DRAFT,
    APPROVED,
    ANNOUNCED,
    OPEN,
    FULL,
    CLOSED,
    SUSPENDED;

    /** Nothing more can be received in this period, whatever is announced. */
    public boolean isOver() {
        return this == FULL || this == CLOSED;
    }
}
