package quebec.monprojet.web.rush;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal by RFC 9457, with a number to quote when asking about it. */
record Problem(
        int status,
        String type,
        String title,
        String incident,
        Map<String, Object> facts,
        @Nullable Long retryAfter) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Problem of(int status, String type, String title) {
        return of(status, type, title, Map.of(), null);
    }

    static Problem of(
            int status,
            String type,
            String title,
            Map<String, Object> facts,
            @Nullable Long retryAfter) {
        String incident = Long.toString(RANDOM.nextLong(1L << 40, 1L << 45), 36);
        return new Problem(
                status, type, title, incident.toUpperCase(Locale.ROOT), facts, retryAfter);
    }

    Answer json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + type);
        document.put("title", title);
        document.put("status", status);
        document.put("incident", incident);
        document.putAll(facts);
        return Answer.problem(status, document, retryAfter);
    }
}
