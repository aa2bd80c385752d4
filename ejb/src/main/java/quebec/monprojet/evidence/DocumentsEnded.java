package quebec.monprojet.evidence;

import quebec.monprojet.account.AccountId;

/** Fired inside the transaction in which an officer ends a request for documents. */
public record DocumentsEnded(RequestId request, AccountId account) {}
