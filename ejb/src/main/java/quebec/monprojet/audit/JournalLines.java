package quebec.monprojet.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quebec.monprojet.log.CanonicalJson;

/** The journal as a program checks it, for operations: what was hashed, and the hash beside it. */
@Stateless
@PermitAll
public class JournalLines {

    private static final int BATCH = 1000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * Some lines.
     *
     * @param last the number of the last of them
     */
    public record Lines(List<String> json, long last) {}

    /** After this number, in order; none at the end. What can't be read is an empty object. */
    public Lines after(long number) {
        List<JournalRow> rows =
                em.createQuery(
                                "select r from JournalRow r where r.number > :after"
                                        + " order by r.number",
                                JournalRow.class)
                        .setParameter("after", number)
                        .setMaxResults(BATCH)
                        .getResultList();
        List<String> lines = new ArrayList<>();
        long last = number;
        for (JournalRow row : rows) {
            lines.add(line(row.chained()));
            last = row.number();
        }
        return new Lines(lines, last);
    }

    private static String line(ChainedEntry link) {
        Entry entry = link.entry();
        if (entry == null) {
            return "{}";
        }
        Map<String, Object> content = Chain.content(entry, link.previous());
        content.put("hash", link.hash());
        return new String(CanonicalJson.of(content), StandardCharsets.UTF_8);
    }
}
