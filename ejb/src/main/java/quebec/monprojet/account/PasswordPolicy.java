package quebec.monprojet.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes a password acceptable: its length, and that it is not among those tried first. No
 * rules of composition (NIST SP 800-63B, 5.1.1.2): they make passwords worse.
 */
final class PasswordPolicy {

    static final int SHORTEST = 10;

    /** Far above anything typed or kept by a manager; keeps a megabyte from being hashed. */
    static final int LONGEST = 256;

    /** Beyond this, strength grows no more and measuring gets slow. */
    private static final int MEASURED = 72;

    /** On the scale from 0 to 4 of zxcvbn: 2 falls to a million guesses, 3 needs a hundred. */
    private static final int WEAKEST_SCORE = 3;

    private static final List<String> OURS =
            List.of(
                    "mon projet québec",
                    "monprojetquebec",
                    "monprojet",
                    "quebec",
                    "montreal",
                    "immigration",
                    "certificat",
                    "selection",
                    "arrima");

    private final Zxcvbn zxcvbn = new Zxcvbn();

    Optional<Weakness> weakness(String password, String... personal) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        var known = new ArrayList<>(OURS);
        for (var word : personal) {
            known.add(word);
            known.addAll(List.of(word.split("[^\\p{L}\\p{N}]+", -1)));
        }
        known.removeIf(word -> word.length() < 3);
        if (personalOnly(password, known)) {
            return Optional.of(Weakness.COMMON);
        }
        var start = password.substring(0, Math.min(MEASURED, password.length()));
        return zxcvbn.measure(start, known).getScore() < WEAKEST_SCORE
                ? Optional.of(Weakness.COMMON)
                : Optional.empty();
    }

    /** True when hardly anything is left once the words a guesser would try are taken out. */
    private static boolean personalOnly(String password, List<String> known) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : known) {
            rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        return rest.length() < 4;
    }
}
