package quebec.monprojet.account;

/**
 * Fired inside the transaction that closes an account: whoever keeps a draft of that person erases
 * it now.
 */
public record AccountClosed(AccountId account) {}
