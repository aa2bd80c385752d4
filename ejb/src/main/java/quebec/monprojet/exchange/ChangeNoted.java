package quebec.monprojet.exchange;

import quebec.monprojet.account.AccountId;

/** An officer took note of a change; told in the transaction that says so. */
public record ChangeNoted(ChangeId change, AccountId account) {}
