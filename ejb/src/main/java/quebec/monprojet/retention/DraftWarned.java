package quebec.monprojet.retention;

import quebec.monprojet.account.AccountId;

/** Fired inside the transaction that owes a person a warning. */
public record DraftWarned(AccountId account, WarnedDraft draft, DraftWarning warning) {}
