package quebec.monprojet.web.headers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Bureau;

/** The headers of an answer, by its path. */
public final class AnswerHeaders {

    private static final String APPLICANTS =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /**
     * The back office runs PrimeFaces, which adds a policy of its own with a fresh nonce for its
     * scripts. Two policies are both obeyed, so this one leaves scripts to that one, and only
     * there. PrimeFaces sizes columns with style attributes.
     */
    private static final String BUREAU =
            "connect-src 'self'; font-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; media-src 'none'; worker-src 'none';"
                    + " object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-src 'self'; frame-ancestors 'none'";

    private static final String YEAR = "public, max-age=31536000, immutable";

    private AnswerHeaders() {}

    /**
     * By name, in no order that matters.
     *
     * @param path of the request, with its leading slash
     * @param query of the request; a static file with one names its version there
     * @param secure whether the public comes by https
     */
    public static Map<String, String> of(String path, @Nullable String query, boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", isBureau(path) ? BUREAU : APPLICANTS);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        headers.put("Cache-Control", caching(path, query));
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        return headers;
    }

    static boolean isBureau(String path) {
        return Bureau.holds(path) || path.startsWith("/jakarta.faces.resource/");
    }

    /** Nothing is kept unless it is a static file: pages show who is signed in. */
    private static String caching(String path, @Nullable String query) {
        if (path.startsWith("/look/fonts/")) {
            return YEAR;
        }
        if (path.startsWith("/look/")) {
            return query == null ? "public, max-age=300" : YEAR;
        }
        return "no-store";
    }
}
