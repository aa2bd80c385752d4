package quebec.monprojet.mandate;

import quebec.monprojet.account.AccountId;

/** Fired in the transaction that takes a mandate back from its delegate, who is to be told. */
public record MandateRevoked(MandateId mandate, AccountId delegate) {}
