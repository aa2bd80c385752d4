package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** The fees of an application are paid; told in the transaction that says so. */
public record FeesPaid(ApplicationNumber number, AccountId account) {}
