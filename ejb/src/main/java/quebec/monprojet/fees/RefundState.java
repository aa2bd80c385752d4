package quebec.monprojet.fees;

/** How far money has got on its way back. */
public enum RefundState {
    DUE,
    /** The gateway has it in hand. */
    ASKED,
    /** The gateway will not: it goes back by hand. */
    REFUSED,
    CONFIRMED
}
