package quebec.monprojet.evidence;

import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;

/**
 * Asked before a request for documents is made or changed: the applications that move with it are
 * held first, in the order in which whoever decides about them holds both. Implemented by the
 * feature that decides, which alone knows how far they have come.
 */
public interface FollowsRequests {

    /**
     * Holds the applications of a dossier until the end of the transaction.
     *
     * @return whether documents may still change what is decided of one of them
     */
    boolean hold(AccountId account, DossierId dossier);
}
