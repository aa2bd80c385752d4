package quebec.monprojet.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** One line of the journal: who did what to what, when, with the facts that matter. */
public record Entry(
        long number,
        Instant recordedAt,
        Actor actor,
        Act act,
        String subject,
        Map<String, String> facts) {

    public Entry {
        facts = new TreeMap<>(facts);
    }
}
