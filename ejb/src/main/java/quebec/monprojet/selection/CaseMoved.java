package quebec.monprojet.selection;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** An application moved; told in the transaction that says so. */
public record CaseMoved(ApplicationNumber number, AccountId account, CaseMove move) {}
