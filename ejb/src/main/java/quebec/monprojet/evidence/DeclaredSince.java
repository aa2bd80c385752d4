package quebec.monprojet.evidence;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;

/**
 * Asked what a received dossier says today: a newborn needs a birth certificate, too. Implemented
 * by exchange, which alone knows of declared changes.
 */
public interface DeclaredSince {

    /** What was received with what was declared since and accepted. */
    Contents today(AccountId account, DossierId dossier, Contents received);
}
