package quebec.monprojet.succession;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** A place has come to somebody who had asked; told in the transaction that says so. */
public record PlacePassed(ApplicationNumber number, AccountId account) {}
