package quebec.monprojet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.account.Language;

/**
 * The language a person attested to in this browser. The cookie {@code mpq-langue} holds {@code
 * fr}, {@code en} or {@code es}; what a browser asks for by itself never counts.
 */
public final class LanguageCookie {

    public static final String NAME = "mpq-langue";

    private static final Duration KEPT = Duration.ofDays(365);

    private LanguageCookie() {}

    public static Language read(HttpServletRequest request) {
        return chosen(request).orElse(Language.FR);
    }

    /** What was chosen in this browser; empty while nothing was. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return kept(request).flatMap(Language::ofCode);
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** As {@link #locale(Optional, Optional)}, named by the parameter {@code lang}. */
    public static Locale locale(HttpServletRequest request) {
        return locale(Optional.ofNullable(request.getParameter("lang")), kept(request));
    }

    /**
     * For what is answered without a session: the language that the request names itself, as a
     * subscription does, or else this browser's.
     *
     * @param kept what the cookie holds
     */
    public static Locale locale(Optional<String> named, Optional<String> kept) {
        return named.flatMap(Language::ofCode)
                .or(() -> kept.flatMap(Language::ofCode))
                .orElse(Language.FR)
                .locale();
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
