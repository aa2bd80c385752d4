package quebec.monprojet.privacy;

import quebec.monprojet.account.AccountId;

/** More time is taken for an answer; told in the transaction that says so. */
public record RequestProlonged(RequestNumber number, AccountId account) {}
