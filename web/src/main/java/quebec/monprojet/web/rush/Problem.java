package quebec.monprojet.web.rush;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.errors.FailureNumber;

/**
 * A refusal by RFC 9457.
 *
 * @param retryAfter seconds; null when asking again changes nothing
 */
record Problem(
        int status,
        String type,
        String title,
        FailureNumber incident,
        Map<String, Object> facts,
        @Nullable Long retryAfter) {

    static Problem notFound() {
        return of(404, "not-found", "There is nothing at this address");
    }

    static Problem of(int status, String type, String title) {
        return of(status, type, title, Map.of(), null);
    }

    static Problem of(
            int status,
            String type,
            String title,
            Map<String, Object> facts,
            @Nullable Long retryAfter) {
        return new Problem(status, type, title, FailureNumber.next(), facts, retryAfter);
    }

    /** Ours, not a decision about what was asked. */
    boolean isFailure() {
        return status >= 500;
    }

    Answer json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + type);
        document.put("title", title);
        document.put("status", status);
        document.put("incident", incident.value());
        document.putAll(facts);
        return Answer.problem(status, document, retryAfter);
    }
}
