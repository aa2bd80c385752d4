package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;

/** Table {@code paper_former_address}, in the caller's transaction. */
@ApplicationScoped
class FormerAddressRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** The address that is about to be replaced. */
    UUID keep(PaperFileRow file, StaffId by, Instant now) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        "insert into paper_former_address"
                                + " (id, file, address, replaced_by, replaced_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id)
                .setParameter(2, file.id().value())
                .setParameter(3, file.address().text())
                .setParameter(4, by.value())
                .setParameter(5, now)
                .executeUpdate();
        return id;
    }

    /** Of this file; empty when it is another's. */
    Optional<PostalAddress> of(PaperFileId file, UUID id) {
        return addresses(
                        em.createNativeQuery(
                                        "select address from paper_former_address"
                                                + " where file = ?1 and id = ?2")
                                .setParameter(1, file.value())
                                .setParameter(2, id)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** The earliest first. */
    List<PostalAddress> all(PaperFileId file) {
        return addresses(
                em.createNativeQuery(
                                "select address from paper_former_address"
                                        + " where file = ?1 order by replaced_at")
                        .setParameter(1, file.value())
                        .getResultList());
    }

    private static List<PostalAddress> addresses(List<?> texts) {
        return texts.stream()
                .map(text -> new PostalAddress(((String) text).lines().toList()))
                .toList();
    }
}
