package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** A decision put an end to an application; told in the transaction that says so. */
public record ApplicationCancelled(ApplicationNumber number, AccountId account) {}
