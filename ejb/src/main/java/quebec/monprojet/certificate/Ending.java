package quebec.monprojet.certificate;

/** How a version ended. */
public enum Ending {
    /** Never issued. */
    DROPPED,
    /** It said something wrong: it was never good, and another has taken its place. */
    CORRECTED,
    /** It was right, and another has taken its place. */
    REPLACED,
    /** Taken back by two persons. */
    CANCELLED
}
