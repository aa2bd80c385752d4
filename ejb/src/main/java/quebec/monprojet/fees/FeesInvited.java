package quebec.monprojet.fees;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** Somebody is asked to pay; told in the transaction of the invitation. */
public record FeesInvited(ApplicationNumber number, AccountId account) {}
