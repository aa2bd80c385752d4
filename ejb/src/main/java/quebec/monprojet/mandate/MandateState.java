package quebec.monprojet.mandate;

/** What became of a mandate; that its time is over is for the clock to say. */
public enum MandateState {
    INVITED,
    ACCEPTED,
    DECLINED,
    /** Taken back by the applicant. */
    REVOKED,
    /** Given back by the delegate. */
    LAID_DOWN,
    /** Its time was over, and its slot was needed. */
    LAPSED
}
