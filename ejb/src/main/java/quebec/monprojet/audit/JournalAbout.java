package quebec.monprojet.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The journal as a person may read it: what they did, and what was done to what is theirs. */
@Stateless
@PermitAll
public class JournalAbout {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * In order. An entry that can no longer be read is left out.
     *
     * @param subjects what the journal calls the things that are theirs
     */
    public List<Entry> of(Actor person, Set<String> subjects) {
        return em
                .createQuery(
                        """
                        select r from JournalRow r
                         where (r.actorKind = :kind and r.actorId = :id) or r.subject in :subjects
                         order by r.number\
                        """,
                        JournalRow.class)
                .setParameter("kind", person.kind().name())
                .setParameter("id", person.id())
                .setParameter("subjects", subjects)
                .getResultList()
                .stream()
                .map(JournalRow::entry)
                .filter(Objects::nonNull)
                .toList();
    }

    /** When they did this since then, and how; in order. */
    public List<Entry> since(Actor person, Act act, Instant since) {
        return em
                .createQuery(
                        """
                        select r from JournalRow r
                         where r.actorKind = :kind and r.actorId = :id and r.act = :act
                           and r.recordedAt > :since
                         order by r.number\
                        """,
                        JournalRow.class)
                .setParameter("kind", person.kind().name())
                .setParameter("id", person.id())
                .setParameter("act", act.name())
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(JournalRow::entry)
                .filter(Objects::nonNull)
                .toList();
    }
}
