package quebec.monprojet.mandate;

import quebec.monprojet.account.AccountId;

/** Fired in the transaction in which a mandate ends otherwise than its applicant knows already. */
public record MandateEnded(MandateId mandate, AccountId applicant) {}
