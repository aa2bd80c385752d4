package quebec.monprojet.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Journal journal;
    private final JournalWalk walk;

    @Inject
    public JournalReading(Journal journal, JournalWalk walk) {
        this.journal = journal;
        this.walk = walk;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public JournalReading() {
        this(null, null);
    }

    /** Takes what is read, one entry at a time. */
    public interface Reader {
        void take(Entry entry) throws IOException;
    }

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

    /** To be called, and committed, before a line of an export leaves: how many, and who asked. */
    public long announceExport(Actor by, JournalFilter filter) {
        long count = count(filter);
        Map<String, String> facts = new HashMap<>(filter.facts());
        facts.put("count", Long.toString(count));
        journal.record(by, new Act("journal.exported"), "journal", facts);
        return count;
    }

    /** In the order of their numbers, a page at a time; those that can't be read are left out. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read(JournalFilter filter, Reader reader) throws IOException {
        long after = 0;
        List<JournalRow> page = after(filter, after);
        while (!page.isEmpty()) {
            for (JournalRow row : page) {
                var entry = row.entry();
                if (entry != null) {
                    reader.take(entry);
                }
                after = row.number();
            }
            page = after(filter, after);
        }
    }

    /** Walks along every entry; the first that does not hold is named. */
    public Verdict verify() {
        return walk.verdict();
    }

    private List<JournalRow> after(JournalFilter filter, long number) {
        return filtered(
                        "select r" + FILTER + " and r.number > :after order by r.number",
                        JournalRow.class,
                        filter)
                .setParameter("after", number)
                .setMaxResults(PAGE)
                .getResultList();
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
