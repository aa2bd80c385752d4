package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;
import quebec.monprojet.dossier.DossierBelonging;

/** A mandate is about the dossier of whoever gave it, and about both persons. */
@ApplicationScoped
class MandateBelonging implements Belonging {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private DossierBelonging dossiers;

    @Override
    public Set<Matter> of(String thing) {
        return Belonging.identifier("mandate:", thing).map(this::ofMandate).orElse(Set.of());
    }

    private Set<Matter> ofMandate(UUID mandate) {
        Set<Matter> matters = new HashSet<>();
        persons("applicant", mandate)
                .forEach(giver -> matters.addAll(dossiers.ofPerson(new AccountId(giver))));
        persons("delegate", mandate).forEach(delegate -> matters.add(Matter.person(delegate)));
        return matters;
    }

    private Stream<UUID> persons(String which, UUID mandate) {
        return em.createQuery(
                        "select m."
                                + which
                                + " from MandateRow m where m.id = :id and m."
                                + which
                                + " is not null",
                        UUID.class)
                .setParameter("id", mandate)
                .getResultStream();
    }
}
