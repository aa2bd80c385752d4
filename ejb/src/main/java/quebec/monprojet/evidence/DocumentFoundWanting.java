package quebec.monprojet.evidence;

import quebec.monprojet.account.AccountId;

/** Fired inside the transaction in which a document was found not to conform. */
public record DocumentFoundWanting(VerdictId verdict, AccountId account) {}
