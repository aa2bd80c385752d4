package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;
import quebec.monprojet.dossier.DossierBelonging;

/** Whose a document is, which the journal names by its bare identifier. */
@ApplicationScoped
class DocumentBelonging implements Belonging {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private DossierBelonging dossiers;

    @Override
    public Set<Matter> of(String thing) {
        return Belonging.identifier("", thing).map(this::ofFile).orElse(Set.of());
    }

    private Set<Matter> ofFile(UUID file) {
        return em.createQuery("select f.account from FileRow f where f.id = :id", UUID.class)
                .setParameter("id", file)
                .getResultStream()
                .flatMap(account -> dossiers.ofPerson(new AccountId(account)).stream())
                .collect(Collectors.toSet());
    }
}
