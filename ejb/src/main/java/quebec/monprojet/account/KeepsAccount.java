package quebec.monprojet.account;

/**
 * Says whether an account must stay open. While the ministry owes a person a decision on a received
 * application it needs an address to send it to; the register's feature answers this, and accounts
 * need not know about registers.
 */
public interface KeepsAccount {

    boolean keeps(AccountId account);
}
