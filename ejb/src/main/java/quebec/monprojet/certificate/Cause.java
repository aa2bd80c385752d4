package quebec.monprojet.certificate;

/** Why a version was drawn up. */
public enum Cause {
    /** The decision that selected the family. */
    DECISION,
    /** The version before said something wrong. */
    CORRECTION,
    /** Somebody joined the family, or left it, after the decision. */
    CHANGE,
    /** The version before was cancelled, and should not have been. */
    ANEW
}
