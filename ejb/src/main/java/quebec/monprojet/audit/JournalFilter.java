package quebec.monprojet.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which entries are looked for; empty texts look for all.
 *
 * @param file the number of an application, or the identifier of a dossier: all that concerns it
 * @param person an account, an application of theirs, or a colleague: all that is about or by them
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record JournalFilter(
        String act,
        String subject,
        String actor,
        String file,
        String person,
        Instant from,
        Instant to) {

    /** Of patterns; no text that is looked for has it. */
    static final String ESCAPE = "!";

    private static final int LONGEST = 120;

    private static final Pattern ACT = Pattern.compile("[a-z]+(\\.[a-z-]+)+");

    /**
     * What names a thing and nobody: a number that the portal gave to a period, an application or a
     * paper, an identifier. Whatever else was typed may be a name or a birth date, and would stand
     * in the journal for ever.
     */
    private static final Pattern NAMES_NOBODY =
            Pattern.compile(
                    "([a-z-]{1,20}:)?(R?[0-9]{4}-[0-9]{1,2}(-S)?(-[0-9]{6}-[0-9A-Z])?"
                            + "|[A-Z]{1,4}-[0-9]{4}-[0-9]{1,9}"
                            + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                            + "|[0-9a-f]{32,64})");

    private static final String GIVEN = "given";

    /** For the journal: what was looked for, and of what may be personal only that it was. */
    Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("act", kept(act, ACT));
        facts.put("subject", kept(subject, NAMES_NOBODY));
        facts.put("actor", kept(actor, NAMES_NOBODY));
        facts.put("file", kept(file, NAMES_NOBODY));
        facts.put("person", kept(person, NAMES_NOBODY));
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        return facts;
    }

    private static String kept(String typed, Pattern form) {
        String asked = typed.strip();
        return asked.isEmpty() || form.matcher(asked).matches() ? asked : GIVEN;
    }

    String wantedFile() {
        return plain(file);
    }

    String wantedPerson() {
        return plain(person);
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

    /** For LIKE, which takes an underscore for any letter unless {@link #ESCAPE} stands before. */
    private static String literal(String text) {
        return plain(text).replace("_", ESCAPE + "_");
    }

    private static String plain(String text) {
        var kept = text.strip().replaceAll("[^A-Za-z0-9.:_-]", "");
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }
}
