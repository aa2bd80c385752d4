package quebec.monprojet.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Which entries are looked for; empty texts look for all.
 *
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record JournalFilter(String act, String subject, String actor, Instant from, Instant to) {

    private static final int LONGEST = 120;

    /** For the journal: what of it was exported. */
    Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("act", plain(act));
        facts.put("subject", plain(subject));
        facts.put("actor", plain(actor));
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        return facts;
    }

    String actPattern() {
        return startingWith(act);
    }

    String subjectPattern() {
        return containing(subject);
    }

    String actorPattern() {
        return containing(actor);
    }

    private static String startingWith(String text) {
        return literal(text) + "%";
    }

    private static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    /** For LIKE, which takes an underscore for any letter. */
    private static String literal(String text) {
        return plain(text).replace("_", "\\_");
    }

    private static String plain(String text) {
        var kept = text.strip().replaceAll("[^A-Za-z0-9.:_-]", "");
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }
}
