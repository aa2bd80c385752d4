package quebec.monprojet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quebec.monprojet.audit.Belonging;
import quebec.monprojet.audit.Matter;

/** Whose a request about their own data is. */
@ApplicationScoped
class RequestBelonging implements Belonging {

    private static final String NAME = "request:";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Set<Matter> of(String thing) {
        return thing.startsWith(NAME)
                ? RequestNumber.parse(thing.substring(NAME.length()))
                        .map(this::ofRequest)
                        .orElse(Set.of())
                : Set.of();
    }

    private Set<Matter> ofRequest(RequestNumber number) {
        return em.createQuery(
                        "select r.account from PrivacyRequestRow r where r.number = :number",
                        UUID.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Matter::person)
                .collect(Collectors.toSet());
    }
}
