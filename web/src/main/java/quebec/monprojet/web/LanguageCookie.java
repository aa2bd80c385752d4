package quebec.monprojet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import quebec.monprojet.account.Language;

/**
 * The language a person attested to in this browser. The cookie {@code mpq-langue} holds {@code
 * fr}, {@code en} or {@code es}; what a browser asks for by itself never counts.
 */
public final class LanguageCookie {

    private static final String NAME = "mpq-langue";
    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageCookie() {}

    public static Language read(HttpServletRequest request) {
        return chosen(request).orElse(Language.FR);
    }

    /** What was chosen in this browser; empty while nothing was. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (cookie.getName().equals(NAME)) {
                    return Language.ofCode(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** As {@link #locale(HttpServletRequest, Optional)}, named by the parameter {@code lang}. */
    public static Locale locale(HttpServletRequest request) {
        return locale(request, Optional.ofNullable(request.getParameter("lang")));
    }

    /**
     * For what is answered without a session: the language that the request names itself, as a
     * subscription does, or else this browser's.
     */
    public static Locale locale(HttpServletRequest request, Optional<String> named) {
        return named.flatMap(Language::ofCode).orElseGet(() -> read(request)).locale();
    }

    public static void write(HttpServletResponse response, Language language) {
        var cookie = new Cookie(NAME, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
