package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;
import quebec.monprojet.dossier.DossierBelonging;

/** Whose a file on paper is. */
@ApplicationScoped
class PaperBelonging implements Belonging {

    @Inject private PaperFileRows rows;
    @Inject private DossierBelonging dossiers;

    @Override
    public Set<Matter> of(String thing) {
        return Belonging.identifier("paper:", thing)
                .flatMap(id -> rows.account(new PaperFileId(id)))
                .map(dossiers::ofPerson)
                .orElse(Set.of());
    }
}
