package quebec.monprojet.evidence;

import quebec.monprojet.account.AccountId;

/** Fired inside the transaction that reminds a person of documents that have not all come. */
public record DocumentsAwaited(AwaitedRequest request, AccountId account) {}
