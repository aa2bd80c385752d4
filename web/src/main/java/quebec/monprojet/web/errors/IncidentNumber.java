package quebec.monprojet.web.errors;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names one failure, for the person who met it and for the log: {@code 7KQ2-MX5T}. */
public record IncidentNumber(String value) {

    /** Without 0, 1, I, L, O, U: read aloud over a bad line. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    public static IncidentNumber next() {
        return new IncidentNumber(letters() + "-" + letters());
    }

    private static String letters() {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
