package quebec.monprojet.audit;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A filter in the words of a query: only what it asks for is asked, so that indexes help. */
final class JournalQuery {

    private final Map<String, Object> parameters = new TreeMap<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();

    JournalQuery(JournalFilter filter, Ties ties) {
        unlessAll("act", "r.act", filter.actPattern());
        unlessAll("subject", "r.subject", filter.subjectPattern());
        unlessAll("actor", "r.actorId", filter.actorPattern());
        if (!filter.wantedFile().isEmpty()) {
            concerning("file", ties.ofFile(filter.wantedFile()));
        }
        if (!filter.wantedPerson().isEmpty()) {
            concerning("person", ties.ofPerson(filter.wantedPerson()));
        }
        when("from", "r.recordedAt >= :from", filter.from());
        when("to", "r.recordedAt < :to", filter.to());
    }

    void after(long number) {
        when("after", "r.number > :after", number);
    }

    void upTo(long number) {
        when("upTo", "r.number <= :upTo", number);
    }

    /** From {@code from} on, up to an order. */
    String where() {
        return " from JournalRow r where " + String.join(" and ", conditions.values());
    }

    <Q extends Query> Q with(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The databases do not agree on what escapes where nothing is said. */
    private void unlessAll(String name, String column, String pattern) {
        if (!pattern.replace("%", "").isEmpty()) {
            String like = column + " like :" + name + " escape '" + JournalFilter.ESCAPE + "'";
            when(name, like, pattern);
        }
    }

    /** What nobody knows concerns nothing. */
    private void concerning(String name, Set<Matter> matters) {
        if (matters.isEmpty()) {
            conditions.put(name, "1 = 0");
            return;
        }
        when(
                name,
                "r.number in (select t.entry from TieRow t where t.matter in :" + name + ")",
                matters.stream().map(Matter::written).collect(Collectors.toSet()));
    }

    private void when(String name, String condition, Object value) {
        conditions.put(name, condition);
        parameters.put(name, value);
    }
}
