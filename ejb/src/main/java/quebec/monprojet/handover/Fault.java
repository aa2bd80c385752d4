package quebec.monprojet.handover;

/** Why an answer is not taken. */
public enum Fault {
    /** Not a text, or not of three parts. */
    UNREADABLE,
    /** Longer than any answer is. */
    TOO_LONG,
    /** Not signed, or by nobody we know. */
    UNKNOWN_SENDER,
    /** Signed by somebody else than it says. */
    FORGED,
    /** Not what the published schema says. */
    NOT_SCHEMA,
    /** Not for this sender to say. */
    NOT_THEIRS,
    /** About a transmission that this sender was never handed. */
    UNKNOWN_TRANSMISSION,
    /** About no payment that the gateway took. */
    UNFOUNDED,
    /** That it was taken, after the same system had refused it. */
    AFTER_REFUSAL,
    /** What was said before. */
    SAID_BEFORE,
    /** About a sending after which it was set out again. */
    EARLIER_SENDING;

    /** Whether it is understood, and nobody has to look: it changes nothing. */
    boolean isIdle() {
        return this == SAID_BEFORE || this == EARLIER_SENDING;
    }
}
