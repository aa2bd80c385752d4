package quebec.monprojet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The back office, by its addresses. */
public final class Bureau {

    public static final String HOME = "/bureau";
    public static final String DOOR = "/bureau/connexion";

    private Bureau() {}

    /** Takes a path with its leading slash and without a query. */
    public static boolean holds(String path) {
        return path.equals(HOME) || path.startsWith(HOME + "/");
    }

    /** Whether the page that was asked for is one of its pages, wherever the request is by now. */
    public static boolean isAsked(HttpServletRequest request) {
        return holds(askedPath(request));
    }

    /** The path that stands in the browser's address bar. */
    public static String askedPath(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
