package quebec.monprojet.fees;

import java.time.Instant;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;

/** An acknowledged application, with what an invitation to pay is worked out from. */
record Uninvited(DossierId dossier, AccountId account, Instant receivedAt, boolean withdrawn) {}
