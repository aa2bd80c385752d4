package quebec.monprojet.intake;

import quebec.monprojet.account.AccountId;

/** To whom a place passed on, and what proves it. */
public record Successor(Receipt receipt, AccountId account) {}
