package quebec.monprojet.web.mandate;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.assisted.NotAtTheDesk;
import quebec.monprojet.mandate.NotMandated;

/**
 * Whoever acts in a person's place is judged here at every request for that person's dossier: the
 * mandate must live now and allow what is asked, or the file on paper be theirs to type. What is
 * changed is judged again where it happens.
 */
public class Threshold extends HttpFilter {

    static final String REFUSED = "/mandats/refus";
    static final String ENDED = "/mandats?fait=fini";
    private static final String DOOR = "/connexion";
    private static final String ANOTHER_PERSON = REFUSED + "?motif=personne";

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Pattern MARK = Pattern.compile("(?:^|&)(pour=[0-9a-f-]{36})(?:&|$)");

    private final transient Acting acting;

    Threshold(Acting acting) {
        this.acting = acting;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (acting.isOver()) {
            lead(response, DOOR);
            return;
        }
        if (isSentForAnother(request)) {
            lead(response, ANOTHER_PERSON);
            return;
        }
        if (acting.isStrayMember()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!acting.isChosen()) {
            chain.doFilter(request, response);
            return;
        }
        Warrant under = acting.warrant().orElse(null);
        if (under == null) {
            acting.end();
            lead(response, ENDED);
        } else if (!under.allows(DossierDoors.of(path(request), isChanging(request)))) {
            lead(response, under.refused());
        } else {
            acting.cross(under);
            cross(request, response, chain, under);
        }
    }

    /** What it was found not to allow after all did not happen. */
    private static void cross(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Warrant under)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isRefusal(failure)) {
                throw failure;
            }
            lead(response, under.refused());
        }
    }

    private static boolean isRefusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof NotMandated || each instanceof NotAtTheDesk) {
                return true;
            }
        }
        return false;
    }

    /** A file is marked with the mandate that its page was opened under; no mark is one's own. */
    private boolean isSentForAnother(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && path(request).endsWith("/envoi")
                && !mark(request).equals(present());
    }

    private String present() {
        return acting.warrant().map(under -> "pour=" + under.hand().under()).orElse("");
    }

    private static String mark(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(MARK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
    }

    /** A page's form sent by GET is a form all the same. */
    private static boolean isChanging(HttpServletRequest request) {
        String query = request.getQueryString();
        return !LOOKING.contains(request.getMethod())
                || (query != null && query.contains(ResponseStateManager.VIEW_STATE_PARAM));
    }

    /** Without what is named below a servlet's address. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath();
    }

    /** By path alone, whatever host the request names. */
    private static void lead(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
