package quebec.monprojet.dossier;

import quebec.monprojet.account.AccountId;

/** An officer has concluded; the person of this account is to be told. */
public record ContestationConcluded(ContestationId contestation, AccountId account) {}
