package quebec.monprojet.web.errors;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names one failure, for the person who met it and for the log: {@code 20160216-7KQ2MX}. */
public record IncidentNumber(String value) {

    /** Without 0, 1, I, L, O, U: read aloud over a bad line. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);

    public static IncidentNumber at(Instant now) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new IncidentNumber(DAY.format(now).substring(0, 8) + "-" + letters);
    }

    @Override
    public String toString() {
        return value;
    }
}
