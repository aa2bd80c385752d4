package quebec.monprojet.fees;

/** Which way money came in, and which way it goes back. */
public enum Channel {
    GATEWAY,
    OFFICER
}
