package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.dossier.KnownNames;
import quebec.monprojet.dossier.ReceivedDossiers;

/** What applicants are called by those whom they let act for them. */
@ApplicationScoped
class Persons {

    @Inject private KnownNames names;
    @Inject private Accounts accounts;
    @Inject private ReceivedDossiers received;

    HeldMandate named(Mandate mandate) {
        return named(List.of(mandate)).get(0);
    }

    /** Called by the name in their dossier; by nothing before there is one. */
    HeldMandate unlessNameless(Mandate mandate) {
        String name = names.of(List.of(mandate.applicant())).get(mandate.applicant());
        return held(mandate, name == null ? "" : name);
    }

    private HeldMandate held(Mandate mandate, String person) {
        return new HeldMandate(mandate, person, received.hold(mandate.applicant()));
    }

    /** With the names in the dossiers, or an account's address before there are any. */
    List<HeldMandate> named(List<Mandate> mandates) {
        Map<AccountId, String> known =
                names.of(mandates.stream().map(Mandate::applicant).distinct().toList());
        return mandates.stream().map(each -> held(each, called(each, known))).toList();
    }

    private String called(Mandate mandate, Map<AccountId, String> known) {
        String name = known.get(mandate.applicant());
        return name == null
                ? accounts.of(mandate.applicant()).map(AccountView::address).orElse("")
                : name;
    }
}
