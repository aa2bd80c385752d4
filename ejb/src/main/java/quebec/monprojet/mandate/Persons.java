package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Names;

/** What an applicant is called by those whom they let act for them. */
@ApplicationScoped
class Persons {

    @Inject private Dossiers dossiers;
    @Inject private Accounts accounts;

    /** The names in the dossier, or the account's address before there are any. */
    String called(AccountId applicant) {
        Names names = dossiers.of(applicant).contents().identity().names();
        return names == null
                ? accounts.of(applicant).map(AccountView::address).orElse("")
                : names.full();
    }
}
