package quebec.monprojet.fees;

/** What was done with the news of a payment. */
public sealed interface Received {

    /** Written down now. */
    record Recorded(Verdict verdict) implements Received {}

    /** This very transaction was there. */
    record Already(Verdict verdict) implements Received {}

    /** Its reference is there, of another amount, means or day. */
    record Otherwise(Verdict verdict) implements Received {}

    /** Noted that nothing was paid. */
    record Unpaid() implements Received {}

    /** Signed as it should be, and about no attempt of ours. */
    record Unfounded() implements Received {}

    /** Not from the gateway. */
    record Forged() implements Received {}
}
