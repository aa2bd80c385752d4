package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data keys by who wrapped them, in the caller's transaction. */
@ApplicationScoped
class DataKeyRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Locked, by their digests from there on. */
    List<ContentRow> contentsNotUnder(String wrapping, String after, int most) {
        return em.createQuery(
                        """
                        select c from ContentRow c
                         where c.digest > :after and c.dataKey not like :wrapped
                         order by c.digest\
                        """,
                        ContentRow.class)
                .setParameter("after", after)
                .setParameter("wrapped", wrapping + ".%")
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Locked; of what is in quarantine, which is little, by their keys from there on. */
    List<FileRow> filesNotUnder(String wrapping, String after, int most) {
        return em.createQuery(
                        """
                        select f from FileRow f
                         where f.dataKey > :after and f.dataKey not like :wrapped
                         order by f.dataKey\
                        """,
                        FileRow.class)
                .setParameter("after", after)
                .setParameter("wrapped", wrapping + ".%")
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** One content whose key each has wrapped. */
    List<ContentRow> oneUnderEach() {
        return tally().keySet().stream()
                .flatMap(
                        wrapping ->
                                em
                                        .createQuery(
                                                "select c from ContentRow c where c.dataKey like"
                                                        + " :wrapped",
                                                ContentRow.class)
                                        .setParameter("wrapped", wrapping + ".%")
                                        .setMaxResults(1)
                                        .getResultList()
                                        .stream())
                .toList();
    }

    /** How many each has wrapped, by its name. */
    Map<String, Long> tally() {
        Map<String, Long> tally = new TreeMap<>();
        for (String rows : List.of("ContentRow r", "FileRow r where r.dataKey is not null")) {
            em.createQuery(
                            "select substring(r.dataKey, 1, locate('.', r.dataKey) - 1), count(r)"
                                    + " from "
                                    + rows
                                    + " group by 1",
                            Object[].class)
                    .getResultStream()
                    .forEach(row -> tally.merge((String) row[0], (Long) row[1], Long::sum));
        }
        return tally;
    }
}
