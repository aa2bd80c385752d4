package quebec.monprojet.dossier;

import quebec.monprojet.account.AccountId;

/**
 * Asked before something that a person answered or sent is taken away or written over. Implemented
 * by retention, which alone knows of holds.
 */
public interface HoldStanding {

    /** Whether everything of this person's dossier must stay. */
    boolean holds(AccountId account);
}
