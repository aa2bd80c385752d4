package quebec.monprojet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DeclaredSince;
import quebec.monprojet.selection.OwnApplications;

/** For those who ask for documents: accepted changes call for some as well. */
@ApplicationScoped
class DossierToday implements DeclaredSince {

    @Inject private OwnApplications applications;
    @Inject private ChangeRows rows;

    @Override
    public Contents today(AccountId account, DossierId dossier, Contents received) {
        List<Change> changes =
                applications.of(account).stream()
                        .filter(application -> application.dossier().equals(dossier))
                        .flatMap(application -> rows.all(application.number()).stream())
                        .map(ChangeRow::view)
                        .toList();
        return AsOfToday.of(received, changes);
    }
}
