package quebec.monprojet.web.rush;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a submission carries: a ticket, as bearer token or as a field of a small form. */
record SubmissionForm(Optional<String> ticket, Optional<String> language) {

    static final int LARGEST = 4_096;
    private static final String BEARER = "Bearer ";

    /** Empty when the body is larger than any honest form. */
    static Optional<SubmissionForm> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(request, new String(body, StandardCharsets.UTF_8));
        Optional<String> ticket =
                Optional.ofNullable(request.getHeader("Authorization"))
                        .flatMap(SubmissionForm::bearer)
                        .or(() -> Optional.ofNullable(fields.get("ticket")));
        return Optional.of(new SubmissionForm(ticket, Optional.ofNullable(fields.get("lang"))));
    }

    /** The name of a scheme is written in any case (RFC 9110, section 11.1). */
    static Optional<String> bearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static Map<String, String> fields(HttpServletRequest request, String body) {
        Map<String, String> fields = new HashMap<>();
        String type = request.getContentType();
        if (type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return fields;
        }
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
