package quebec.monprojet.privacy;

import quebec.monprojet.account.AccountId;

/** Somebody asked about their own data; told in the transaction that writes it down. */
public record RequestMade(RequestNumber number, AccountId account) {}
