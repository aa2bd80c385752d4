package quebec.monprojet.mandate;

/** What came of answering an invitation. */
public enum Answer {
    GIVEN,
    /** The same account has accepted before. */
    ALREADY,
    /** It was answered already, taken back, or its time is over. */
    OVER,
    /** It was sent to another address than that of this account. */
    ANOTHER_ADDRESS,
    /** Nobody is their own delegate. */
    OWN
}
