package quebec.monprojet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which entries concern what, in the caller's transaction. */
@ApplicationScoped
class Ties {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject @Any private Instance<Belonging> features;

    /** To be asked before the journal's lock is taken: nobody waits for the answer then. */
    Set<Matter> of(Actor actor, String subject, Map<String, String> facts) {
        return Concerns.of(actor, subject, facts, this::belonging);
    }

    void tie(Set<Matter> concerns, long entry) {
        concerns.forEach(matter -> em.persist(new TieRow(matter, entry)));
    }

    /**
     * Adds the ties that these entries lack, and takes none away: what was erased since cannot be
     * asked any more what it belonged to. Answers how many were added.
     */
    int tieAgain(List<JournalRow> rows) {
        int added = 0;
        for (JournalRow row : rows) {
            Entry entry = row.entry();
            if (entry != null) {
                added += tieAgain(entry);
            }
        }
        return added;
    }

    private int tieAgain(Entry entry) {
        int added = 0;
        for (Matter matter : of(entry.actor(), entry.subject(), entry.facts())) {
            added +=
                    em.createNativeQuery(
                                    "insert into journal_tie (matter, entry) values (?1, ?2)"
                                            + " on conflict do nothing")
                            .setParameter(1, matter.written())
                            .setParameter(2, entry.number())
                            .executeUpdate();
        }
        return added;
    }

    /** All that is one file's: an application, or a dossier, by the number that somebody typed. */
    Set<Matter> ofFile(String typed) {
        Set<Matter> matters = new HashSet<>(named(typed));
        matters.removeIf(matter -> matter.kind() == Matter.Kind.PERSON);
        return matters;
    }

    /** All that is one person's: by account, by an application of theirs, or a colleague's. */
    Set<Matter> ofPerson(String typed) {
        Set<Matter> persons =
                named(typed).stream()
                        .filter(matter -> matter.kind() == Matter.Kind.PERSON)
                        .collect(Collectors.toCollection(HashSet::new));
        Matter.identifier(typed)
                .ifPresent(
                        id -> {
                            persons.add(Matter.person(id));
                            persons.add(Matter.member(id));
                        });
        return persons;
    }

    private Set<Matter> named(String typed) {
        return Matter.identifier(typed)
                .map(
                        id -> {
                            Set<Matter> matters = new HashSet<>(belonging(typed));
                            matters.add(Matter.dossier(id));
                            return matters;
                        })
                .orElseGet(() -> ofNumber(typed));
    }

    private Set<Matter> ofNumber(String typed) {
        Set<Matter> matters = new HashSet<>(belonging("application:" + typed));
        if (typed.matches("[0-9A-Z-]{1,40}")) {
            matters.add(Matter.application(typed));
        }
        return matters;
    }

    private Set<Matter> belonging(String thing) {
        return features.stream()
                .flatMap(feature -> feature.of(thing).stream())
                .collect(Collectors.toSet());
    }
}
