package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.account.StaffId;

/** Table {@code paper_proposal}, in the caller's transaction. */
@ApplicationScoped
class ProposalRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Those of a file that were made since then, and by whom. */
    Map<Proposal, StaffId> of(PaperFileId file, Instant since) {
        Map<Proposal, StaffId> standing = new EnumMap<>(Proposal.class);
        for (Object row :
                em.createNativeQuery(
                                "select what, cast(proposed_by as varchar) from paper_proposal"
                                        + " where file = ?1 and proposed_at >= ?2")
                        .setParameter(1, file.value())
                        .setParameter(2, since)
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            standing.put(
                    Proposal.valueOf((String) columns[0]),
                    new StaffId(UUID.fromString((String) columns[1])));
        }
        return standing;
    }

    /** In the place of one that was made too long ago. */
    void propose(PaperFileId file, Proposal what, StaffId by, Instant now) {
        forget(file, what);
        em.createNativeQuery(
                        "insert into paper_proposal (file, what, proposed_by, proposed_at)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, file.value())
                .setParameter(2, what.name())
                .setParameter(3, by.value())
                .setParameter(4, now)
                .executeUpdate();
    }

    /** The constraint refuses whoever proposed it. */
    void confirm(PaperFileId file, Proposal what, StaffId by) {
        em.createNativeQuery(
                        "update paper_proposal set confirmed_by = ?3 where file = ?1 and what = ?2")
                .setParameter(1, file.value())
                .setParameter(2, what.name())
                .setParameter(3, by.value())
                .executeUpdate();
    }

    boolean isConfirmed(PaperFileId file, Proposal what) {
        return !em.createNativeQuery(
                        "select 1 from paper_proposal"
                                + " where file = ?1 and what = ?2 and confirmed_by is not null")
                .setParameter(1, file.value())
                .setParameter(2, what.name())
                .getResultList()
                .isEmpty();
    }

    void forget(PaperFileId file, Proposal what) {
        em.createNativeQuery("delete from paper_proposal where file = ?1 and what = ?2")
                .setParameter(1, file.value())
                .setParameter(2, what.name())
                .executeUpdate();
    }
}
