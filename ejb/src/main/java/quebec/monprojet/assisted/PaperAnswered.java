package quebec.monprojet.assisted;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.opening.PeriodNumber;

/** Fired in the transaction that notes that a dossier on paper got no place in a period. */
public record PaperAnswered(AccountId account, PeriodNumber period) {}
