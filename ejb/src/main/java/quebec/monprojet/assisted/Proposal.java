package quebec.monprojet.assisted;

/** What nobody does alone, for it takes somebody out of the race. */
public enum Proposal {
    /** While a period is announced or receives. */
    UNSEAL,
    CLOSE,
    WITHDRAW
}
