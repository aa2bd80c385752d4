package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** Thirty days have passed and the place is given up; told in the transaction that says so. */
public record FeesExpired(ApplicationNumber number, AccountId account) {}
