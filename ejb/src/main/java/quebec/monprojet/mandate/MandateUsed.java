package quebec.monprojet.mandate;

import quebec.monprojet.account.AccountId;

/**
 * Fired in the transaction of an act that the applicant is to be told of at once.
 *
 * @param act names it among the acts of delegates
 */
public record MandateUsed(long act, AccountId applicant) {}
