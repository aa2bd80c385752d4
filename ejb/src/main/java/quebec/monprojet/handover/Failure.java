package quebec.monprojet.handover;

/** Why something did not leave, or did not arrive. */
public enum Failure {
    /** Operations have laid no key of the destination: nothing leaves in clear. */
    NO_KEY,
    /** What they laid there is no key, or too short. */
    BAD_KEY,
    /** The broker took nothing; it is tried again. */
    BROKER_AWAY,
    /** It is not what the published schema says. */
    NOT_SCHEMA,
    /** The broker gave up: nobody took it. */
    UNDELIVERED,
    /** The destination says that it cannot use it. */
    REFUSED;

    /** Whether waiting alone may mend it. */
    boolean passes() {
        return this == NO_KEY || this == BAD_KEY || this == BROKER_AWAY;
    }
}
