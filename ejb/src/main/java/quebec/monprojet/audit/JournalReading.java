package quebec.monprojet.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;

/** The journal as auditors and administrators read it. */
@Stateless
@RolesAllowed({"auditor", "administrator"})
public class JournalReading {

    private static final int PAGE = 1000;
    private static final String FILTER =
            " from JournalRow r where r.act like :act"
                    + " and r.subject like :subject"
                    + " and r.actorId like :actor"
                    + " and r.recordedAt >= :from and r.recordedAt < :to";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    public long count(JournalFilter filter) {
        return filtered("select count(r)" + FILTER, Long.class, filter).getSingleResult();
    }

    /** The newest first. An entry that can no longer be read is left out: the walk names it. */
    public List<Entry> page(JournalFilter filter, int first, int most) {
        return filtered("select r" + FILTER + " order by r.number desc", JournalRow.class, filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(JournalRow::entry)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Walks along every entry; the first that does not hold is named. */
    public Verdict verify() {
        var edge = em.find(JournalEdge.class, JournalEdge.ONLY);
        var walk = new Chain.Walk();
        long after = 0;
        while (after < Long.MAX_VALUE) {
            var rows =
                    em.createQuery(
                                    "select r from JournalRow r where r.number > :after"
                                            + " and r.number <= :last order by r.number",
                                    JournalRow.class)
                            .setParameter("after", after)
                            .setParameter("last", edge.size())
                            .setMaxResults(PAGE)
                            .getResultList();
            if (rows.isEmpty() || !walk.follow(rows.stream().map(JournalRow::chained).iterator())) {
                break;
            }
            after = rows.get(rows.size() - 1).number();
            em.clear();
        }
        return walk.verdict(edge.size(), edge.hash());
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, JournalFilter filter) {
        return em.createQuery(query, type)
                .setParameter("act", filter.actPattern())
                .setParameter("subject", filter.subjectPattern())
                .setParameter("actor", filter.actorPattern())
                .setParameter("from", filter.from())
                .setParameter("to", filter.to());
    }
}
