package quebec.monprojet.web.rush;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a submission carries: a ticket, as bearer token or as a field of a small form. */
record SubmissionForm(Optional<String> ticket, Optional<String> language) {

    private static final String BEARER = "Bearer ";

    /**
     * What a request carries.
     *
     * @param authorization the header, or null
     * @param type of the body, or null
     */
    static SubmissionForm of(@Nullable String authorization, @Nullable String type, byte[] body) {
        Map<String, String> fields =
                isForm(type) ? fields(new String(body, StandardCharsets.UTF_8)) : Map.of();
        Optional<String> ticket =
                Optional.ofNullable(authorization)
                        .flatMap(SubmissionForm::bearer)
                        .or(() -> Optional.ofNullable(fields.get("ticket")));
        return new SubmissionForm(ticket, Optional.ofNullable(fields.get("lang")));
    }

    /** The name of a scheme is written in any case (RFC 9110, section 11.1). */
    static Optional<String> bearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
