package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.dossier.KnownNames;

/** What applicants are called by those whom they let act for them. */
@ApplicationScoped
class Persons {

    @Inject private KnownNames names;
    @Inject private Accounts accounts;

    HeldMandate named(Mandate mandate) {
        return named(List.of(mandate)).get(0);
    }

    /** With the names in the dossiers, or an account's address before there are any. */
    List<HeldMandate> named(List<Mandate> mandates) {
        Map<AccountId, String> known =
                names.of(mandates.stream().map(Mandate::applicant).distinct().toList());
        return mandates.stream().map(each -> new HeldMandate(each, called(each, known))).toList();
    }

    private String called(Mandate mandate, Map<AccountId, String> known) {
        String name = known.get(mandate.applicant());
        return name == null
                ? accounts.of(mandate.applicant()).map(AccountView::address).orElse("")
                : name;
    }
}
