package quebec.monprojet.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.keys.PublishedKey;

/**
 * Whether the journal is what it was: for the page of those who may read it, and for operations,
 * who learn a verdict and read nothing.
 */
@Stateless
@PermitAll
public class JournalWalk {

    private static final int PAGE = 1000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private JournalAnchors anchors;
    @Inject private LogKeys keys;

    /** Walks along every entry, and holds it against the anchors; names the first that fails. */
    public Verdict verdict() {
        Anchored anchored = anchored();
        // The last number first: whoever writes honestly moves the edge along with it.
        long last = lastNumber();
        var edge = em.find(JournalEdge.class, JournalEdge.ONLY);
        var walk = new Chain.Walk(anchored);
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
        Verdict verdict = walk.verdict(edge.size(), edge.hash());
        return verdict instanceof Intact && last > edge.size()
                ? new Broken(edge.size() + 1, Broken.Fault.ADDED)
                : verdict;
    }

    private Anchored anchored() {
        Map<String, String> published =
                keys.published().stream()
                        .collect(Collectors.toMap(PublishedKey::keyId, PublishedKey::publicKey));
        return Anchored.of(anchors.all(), published);
    }

    private long lastNumber() {
        return em.createQuery("select coalesce(max(r.number), 0) from JournalRow r", Long.class)
                .getSingleResult();
    }
}
