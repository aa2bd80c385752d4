package quebec.monprojet.fees;

/** What was paid with. */
public enum Means {
    /** At the gateway's. */
    CARD,
    CHEQUE,
    BANK_DRAFT,
    MONEY_ORDER,
    CASH
}
