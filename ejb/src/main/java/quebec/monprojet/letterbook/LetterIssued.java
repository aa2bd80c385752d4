package quebec.monprojet.letterbook;

import quebec.monprojet.account.AccountId;

/**
 * An official letter stands; told in the transaction that wrote it.
 *
 * @param ofMany whether a run wrote it: what is said of it leaves at the pace of its lane
 */
public record LetterIssued(OfficialLetterId letter, AccountId account, boolean ofMany) {}
