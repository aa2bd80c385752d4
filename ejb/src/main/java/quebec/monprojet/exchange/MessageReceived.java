package quebec.monprojet.exchange;

import quebec.monprojet.account.AccountId;

/** A message waits for a person; told in the transaction that writes it. */
public record MessageReceived(MessageId message, AccountId account) {}
