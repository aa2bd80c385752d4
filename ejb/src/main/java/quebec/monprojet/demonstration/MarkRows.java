package quebec.monprojet.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import quebec.monprojet.time.Stored;

/** The mark that a demonstration leaves in its database, in the caller's transaction. */
@ApplicationScoped
class MarkRows {

    /** Rows in any of these make a database somebody's. */
    private static final List<String> OCCUPIED_BY =
            List.of("account", "staff_member", "dossier", "opening_decision");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Ground ground() {
        if (count("demonstration") > 0) {
            return count("demonstration where completed_at is not null") > 0
                    ? Ground.PREPARED
                    : Ground.BEGUN;
        }
        return OCCUPIED_BY.stream().allMatch(table -> count(table) == 0)
                ? Ground.EMPTY
                : Ground.FOREIGN;
    }

    /** How many applicants this demonstration has, whatever the environment says today. */
    int applicants() {
        return ((Number)
                        em.createNativeQuery("select applicants from demonstration")
                                .getSingleResult())
                .intValue();
    }

    void begin(int applicants, Instant now) {
        em.createNativeQuery(
                        "insert into demonstration (id, applicants, begun_at) values (1, ?1, ?2)")
                .setParameter(1, applicants)
                .setParameter(2, Stored.utc(now))
                .executeUpdate();
    }

    void complete(Instant now) {
        em.createNativeQuery("update demonstration set completed_at = ?1 where id = 1")
                .setParameter(1, Stored.utc(now))
                .executeUpdate();
    }

    private long count(String rows) {
        return ((Number) em.createNativeQuery("select count(*) from " + rows).getSingleResult())
                .longValue();
    }
}
