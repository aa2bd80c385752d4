package quebec.monprojet.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;

/** Whose a dossier is, which the journal names by its bare identifier, and a contestation. */
@ApplicationScoped
public class DossierBelonging implements Belonging {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Set<Matter> of(String thing) {
        return Belonging.identifier("contestation:", thing)
                .flatMap(this::contested)
                .or(() -> Belonging.identifier("", thing))
                .map(this::ofDossier)
                .orElse(Set.of());
    }

    /** The dossier of a person and the person, for features whose things are theirs. */
    public Set<Matter> ofPerson(AccountId account) {
        return em.createQuery(
                        "select d.id from DossierRow d where d.account = :account", UUID.class)
                .setParameter("account", account.value())
                .getResultStream()
                .flatMap(id -> Stream.of(Matter.dossier(id), Matter.person(account.value())))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toSet(), found -> or(found, account)));
    }

    private static Set<Matter> or(Set<Matter> found, AccountId account) {
        return found.isEmpty() ? Set.of(Matter.person(account.value())) : found;
    }

    private Set<Matter> ofDossier(UUID dossier) {
        return em.createQuery("select d.account from DossierRow d where d.id = :id", UUID.class)
                .setParameter("id", dossier)
                .getResultStream()
                .flatMap(account -> Stream.of(Matter.dossier(dossier), Matter.person(account)))
                .collect(Collectors.toSet());
    }

    private Optional<UUID> contested(UUID contestation) {
        return em.createQuery(
                        "select c.dossier from ContestationRow c where c.id = :id", UUID.class)
                .setParameter("id", contestation)
                .getResultStream()
                .findFirst();
    }
}
