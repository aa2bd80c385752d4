package quebec.monprojet.fees;

/** Whether money that came in counts; all that does not is due back. */
public enum Verdict {
    ACCEPTED,
    /** The application was paid already. */
    SECOND,
    /** After the thirtieth day, or after the place was given up. */
    LATE,
    /** In time, but heard of only once the place had passed to somebody else. */
    PASSED_ON,
    /** Fees are paid by one single remittance of the whole. */
    WRONG_AMOUNT,
    /** A decision had put an end to the application. */
    CANCELLED,
    /** The person had given the application up. */
    WITHDRAWN
}
