package quebec.monprojet.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rows of contestations, in the caller's transaction. */
@ApplicationScoped
class ContestationRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(ContestationRow row) {
        em.persist(row);
    }

    /** Everything that was ever written about this dossier, oldest first. */
    List<ContestationRow> about(DossierId dossier) {
        return em.createQuery(
                        "select c from ContestationRow c where c.dossier = :id"
                                + " order by c.writtenAt",
                        ContestationRow.class)
                .setParameter("id", dossier.value())
                .getResultList();
    }

    Optional<ContestationRow> of(Seal seal) {
        return em.createQuery(
                        """
                        select c from ContestationRow c
                         where c.dossier = :id and c.personKey = :person\
                        """,
                        ContestationRow.class)
                .setParameter("id", seal.dossier().value())
                .setParameter("person", seal.person().hex())
                .getResultStream()
                .findFirst();
    }

    Optional<ContestationRow> of(ContestationId id) {
        return Optional.ofNullable(em.find(ContestationRow.class, id.value()));
    }

    Optional<ContestationRow> locked(ContestationId id) {
        return Optional.ofNullable(
                em.find(ContestationRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
