package quebec.monprojet.mandate;

import quebec.monprojet.account.AccountId;

/** Fired in the transaction that offers a mandate: its letter is to be written. */
public record MandateOffered(MandateId mandate, AccountId applicant) {}
