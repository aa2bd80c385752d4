package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * Somebody gave up their application and with it their place, paid for or not; told in the
 * transaction that says so.
 */
public record ApplicationWithdrawn(ApplicationNumber number, AccountId account) {}
