package quebec.monprojet.web.bureau.figures;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import quebec.monprojet.figures.Oversight;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.SignedIn;

/**
 * Whatever an auditor looks at in the back office stands in the journal before it is shown: what
 * cannot be written down is not seen.
 */
@WebFilter({"/bureau", "/bureau/*"})
public class AuditorsTrace extends HttpFilter {

    /** Of the house's own making; whatever else an address may say is nothing for a journal. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9/.-]{1,80}");

    @Inject private transient Oversight oversight;
    @Inject private transient SignedIn reader;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (reader.has("auditor")) {
            oversight.viewed(
                    reader.staff().orElseThrow(),
                    request.getMethod(),
                    path(request),
                    Optional.ofNullable(request.getParameter("numero"))
                            .flatMap(ApplicationNumber::parse));
        }
        chain.doFilter(request, response);
    }

    /** The end of it may name a file or a person's document: the folder is enough. */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath();
        return PATH.matcher(path).matches() ? path : "/bureau";
    }
}
