package quebec.monprojet.assisted;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;

/** Fired in the transaction that breaks the seal: the person is to be written to. */
public record PaperUnsealed(AccountId account, Digest digest) {}
