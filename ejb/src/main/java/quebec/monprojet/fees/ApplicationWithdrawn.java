package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * Somebody gave up their application; told in the transaction that says so.
 *
 * @param placeHeld whether they gave up a place with it, paid for or not; false where it was gone
 *     already, as fees were not paid in time
 */
public record ApplicationWithdrawn(
        ApplicationNumber number, AccountId account, boolean placeHeld) {}
