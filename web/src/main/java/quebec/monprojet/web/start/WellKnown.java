package quebec.monprojet.web.start;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Contact;
import quebec.monprojet.web.headers.PublicAddress;

/** What machines look for: robots.txt (RFC 9309) and security.txt (RFC 9116). */
@WebServlet({"/robots.txt", "/.well-known/security.txt"})
public class WellKnown extends HttpServlet {

    private static final Duration VALID = Duration.ofDays(180);

    @Inject private transient PublicAddress address;
    @Inject private transient Clock clock;
    @Inject private transient Contact contact;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean robots = request.getServletPath().equals("/robots.txt");
        String told = robots ? robots() : security();
        if (told == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getWriter().write(told);
    }

    private static String robots() {
        return """
        User-agent: *
        Disallow: /api/
        Disallow: /attente/
        Disallow: /bureau
        Disallow: /compte
        Disallow: /demonstration/
        Disallow: /dossier
        Disallow: /langue
        Disallow: /recu/
        """;
    }

    /** Null when there is nobody to tell. */
    private @Nullable String security() {
        String tell = contact.getSecurity();
        if (tell == null) {
            return null;
        }
        return "Contact: %s%nExpires: %s%nPreferred-Languages: fr, en, es%nCanonical: %s%n"
                .formatted(
                        tell,
                        clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                        address.of("/.well-known/security.txt"))
                .replace("\r\n", "\n");
    }
}
