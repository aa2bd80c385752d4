package quebec.monprojet.audit;

import java.time.Instant;

/**
 * Which entries are looked for; empty texts look for all.
 *
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record JournalFilter(String act, String subject, String actor, Instant from, Instant to) {

    private static final int LONGEST = 120;

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
        return plain(text) + "%";
    }

    private static String containing(String text) {
        return "%" + plain(text) + "%";
    }

    private static String plain(String text) {
        var kept = text.strip().replaceAll("[^A-Za-z0-9.:_-]", "").replace("_", "\\_");
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }
}
