package quebec.monprojet.fees;

/** What became of an invitation to pay. */
public enum InvitationState {
    INVITED,
    PAID,
    /** Not paid in time: the place is given up. The register keeps its row, which is a fact. */
    EXPIRED,
    /** A decision put an end to the application. */
    CANCELLED,
    /** The person gave the application up before the fees were paid. */
    WITHDRAWN
}
