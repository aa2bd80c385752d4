package quebec.monprojet.fees;

/** What was paid with. */
public enum Means {
    /** At the gateway's. */
    CARD,
    CHEQUE,
    BANK_DRAFT,
    MONEY_ORDER,
    CASH;

    /** The same money has one name, whoever tells of it: a card's is the gateway's transaction. */
    Channel channel() {
        return this == CARD ? Channel.GATEWAY : Channel.OFFICER;
    }
}
