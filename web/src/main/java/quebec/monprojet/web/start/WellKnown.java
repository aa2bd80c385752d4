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
import quebec.monprojet.web.headers.PublicAddress;

/** What machines look for: robots.txt (RFC 9309) and security.txt (RFC 9116). */
@WebServlet({"/robots.txt", "/.well-known/security.txt"})
public class WellKnown extends HttpServlet {

    private static final Duration VALID = Duration.ofDays(180);

    @Inject private transient PublicAddress address;
    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        boolean robots = request.getServletPath().equals("/robots.txt");
        response.getWriter().write(robots ? robots() : security());
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

    private String security() {
        String contact = System.getenv().getOrDefault("MPQ_SECURITY_CONTACT", "");
        return "Contact: %s%nExpires: %s%nPreferred-Languages: fr, en, es%nCanonical: %s%n"
                .formatted(
                        contact.isBlank() ? address.of("/aide") : contact.strip(),
                        clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                        address.of("/.well-known/security.txt"))
                .replace("\r\n", "\n");
    }
}
