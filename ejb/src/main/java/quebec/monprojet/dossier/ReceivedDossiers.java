package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;

/** Whose answers are with the office: nobody fills them in or files them any more. */
@Stateless
@PermitAll
public class ReceivedDossiers {

    @Inject private DossierRows rows;
    @Inject private Ties ties;

    public boolean hold(AccountId person) {
        return rows.of(person).filter(dossier -> ties.isReceived(dossier.id())).isPresent();
    }
}
