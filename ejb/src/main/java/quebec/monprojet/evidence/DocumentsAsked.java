package quebec.monprojet.evidence;

import quebec.monprojet.account.AccountId;

/** Fired inside the transaction that asks a person for documents. */
public record DocumentsAsked(RequestId request, AccountId account) {}
