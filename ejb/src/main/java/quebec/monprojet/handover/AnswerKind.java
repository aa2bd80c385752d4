package quebec.monprojet.handover;

/** What another system may say. */
public enum AnswerKind {
    /** It has the transmission. */
    ACKNOWLEDGED,
    /** It cannot use it. */
    REFUSED,
    /** The federal authority has linked the certificate to its bearer. */
    CONFIRMED,
    /** What the gateway of payments says, brought by a queue. */
    PAYMENT
}
