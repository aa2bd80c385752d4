package quebec.monprojet.privacy;

import quebec.monprojet.account.AccountId;

/** A request is answered; told in the transaction that says so. */
public record RequestAnswered(RequestNumber number, AccountId account) {}
