package quebec.monprojet.succession;

/** Why a place was given up. */
public enum Cause {
    /** The fees were not paid in time. */
    UNPAID,
    /** Its holder gave the application up, paid for or not. */
    WITHDRAWN
}
