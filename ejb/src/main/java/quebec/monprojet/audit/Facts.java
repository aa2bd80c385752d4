package quebec.monprojet.audit;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may stand in the journal: identifiers, numbers, states. It is kept longer than the persons'
 * files and read by more people, so nothing that looks like personal data gets in.
 */
final class Facts {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S+\\.\\S");
    private static final int LONGEST_VALUE = 500;
    private static final int MOST = 12;

    private Facts() {}

    static void check(String subject, Map<String, String> facts) {
        if (subject.isBlank() || subject.length() > 120 || ADDRESS.matcher(subject).find()) {
            throw new IllegalArgumentException("not a subject for the journal");
        }
        if (facts.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " facts");
        }
        facts.forEach(Facts::check);
    }

    private static void check(String key, String value) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not the name of a fact: " + key);
        }
        if (value.length() > LONGEST_VALUE || ADDRESS.matcher(value).find()) {
            throw new IllegalArgumentException("fact " + key + " does not belong in the journal");
        }
    }
}
