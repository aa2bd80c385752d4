package quebec.monprojet.assisted;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Digest;

/** Fired in the transaction of the seal: the person is to be written to. */
public record PaperSealed(AccountId account, Digest digest) {}
