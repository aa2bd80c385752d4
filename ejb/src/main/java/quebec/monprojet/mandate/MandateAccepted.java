package quebec.monprojet.mandate;

import quebec.monprojet.account.AccountId;

/** Fired in the transaction in which a delegate accepts: the applicant is to be told. */
public record MandateAccepted(MandateId mandate, AccountId applicant) {}
