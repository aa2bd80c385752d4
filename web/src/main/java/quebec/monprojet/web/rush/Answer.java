package quebec.monprojet.web.rush;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer ready to be sent.
 *
 * @param retryAfter seconds; null when asking again changes nothing
 */
record Answer(int status, String type, String body, @Nullable Long retryAfter) {

    static Answer json(int status, Map<String, ?> document) {
        return new Answer(status, "application/json", Json.text(document), null);
    }

    static Answer problem(int status, Map<String, ?> document, @Nullable Long retryAfter) {
        return new Answer(status, "application/problem+json", Json.text(document), retryAfter);
    }

    static Answer page(int status, String html, @Nullable Long retryAfter) {
        return new Answer(status, "text/html", html, retryAfter);
    }

    /** The same page for whoever looks it up instead of asking. */
    Answer found() {
        return new Answer(HttpServletResponse.SC_OK, type, body, null);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** Beside its length. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type.equals("text/html") ? type + ";charset=UTF-8" : type);
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        if (retryAfter != null) {
            headers.put("Retry-After", Long.toString(retryAfter));
        }
        return headers;
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] bytes = bytes();
        response.setStatus(status);
        headers().forEach(response::setHeader);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
