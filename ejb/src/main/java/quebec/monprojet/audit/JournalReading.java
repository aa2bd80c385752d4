package quebec.monprojet.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Journal journal;
    private final JournalWalk walk;
    private final Ties ties;

    @Inject
    public JournalReading(Journal journal, JournalWalk walk, Ties ties) {
        this.journal = journal;
        this.walk = walk;
        this.ties = ties;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public JournalReading() {
        this(null, null, null);
    }

    /** Takes what is read, one entry at a time. */
    public interface Reader {
        void take(Entry entry) throws IOException;
    }

    public long count(JournalFilter filter) {
        return count(new JournalQuery(filter, ties));
    }

    private long count(JournalQuery asked) {
        return asked.with(em.createQuery("select count(r)" + asked.where(), Long.class))
                .getSingleResult();
    }

    /** The newest first. An entry that can no longer be read is left out: the walk names it. */
    public List<Entry> page(JournalFilter filter, int first, int most) {
        JournalQuery asked = new JournalQuery(filter, ties);
        return asked
                .with(
                        em.createQuery(
                                "select r" + asked.where() + " order by r.number desc",
                                JournalRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(JournalRow::entry)
                .filter(Objects::nonNull)
                .toList();
    }

    /** To be called when somebody looks up a file or a person: that, too, is looked at. */
    public void announceSearch(Actor by, JournalFilter filter) {
        journal.record(by, new Act("journal.searched"), "journal", filter.facts());
    }

    /**
     * What an export is going to have.
     *
     * @param last number of an entry; what is written later, as the announcement is, stays out
     */
    public record Announced(long count, long last) {}

    /** To be called, and committed, before a line of an export leaves: how many, and who asked. */
    public Announced announceExport(Actor by, JournalFilter filter) {
        long last =
                em.createQuery("select coalesce(max(r.number), 0L) from JournalRow r", Long.class)
                        .getSingleResult();
        JournalQuery asked = new JournalQuery(filter, ties);
        asked.upTo(last);
        long count = count(asked);
        Map<String, String> facts = new HashMap<>(filter.facts());
        facts.put("count", Long.toString(count));
        journal.record(by, new Act("journal.exported"), "journal", facts);
        return new Announced(count, last);
    }

    /**
     * In the order of their numbers, a page at a time; those that can't be read are left out.
     *
     * @param last number of an entry, itself included
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void read(JournalFilter filter, long last, Reader reader) throws IOException {
        long after = 0;
        List<JournalRow> page = between(filter, after, last);
        while (!page.isEmpty()) {
            for (JournalRow row : page) {
                var entry = row.entry();
                if (entry != null) {
                    reader.take(entry);
                }
                after = row.number();
            }
            page = between(filter, after, last);
        }
    }

    /** Walks along every entry; the first that does not hold is named. */
    public Verdict verify() {
        return walk.verdict();
    }

    private List<JournalRow> between(JournalFilter filter, long after, long last) {
        JournalQuery asked = new JournalQuery(filter, ties);
        asked.after(after);
        asked.upTo(last);
        return asked.with(
                        em.createQuery(
                                "select r" + asked.where() + " order by r.number",
                                JournalRow.class))
                .setMaxResults(PAGE)
                .getResultList();
    }
}
