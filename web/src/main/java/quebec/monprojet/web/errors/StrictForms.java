package quebec.monprojet.web.errors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Bureau;

/**
 * Takes forms as the pages make them. None of them is sent in parts, as files are: whoever sends
 * such a body, whole or broken, hears that it is of the wrong kind. Parts of a page are asked for
 * by the back office alone, and never by an address. Whoever sends a form that has expired, or that
 * nobody can read, hears so; the container would log it as a failure.
 */
@WebFilter(
        servletNames = "faces",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class StrictForms extends HttpFilter {

    private static final String PART_OF_A_PAGE = "jakarta.faces.partial.ajax";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isInParts(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (asksForAPart(request) && !mayAskForAPart(request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            take(request, response, chain);
        }
    }

    /** The container reads a form when it is first asked what stands in it. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            String unused = request.getParameter(PART_OF_A_PAGE);
            return true;
        } catch (IllegalStateException tooMany) {
            return false;
        }
    }

    private static void take(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException failure) {
            Problem problem = Problem.of(500, failure);
            if (response.isCommitted() || problem.ours()) {
                throw failure;
            }
            response.sendError(problem.status(500));
        }
    }

    static boolean isInParts(@Nullable String type) {
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean asksForAPart(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null
                || request.getParameter(PART_OF_A_PAGE) != null;
    }

    private static boolean mayAskForAPart(HttpServletRequest request) {
        return Bureau.isAsked(request) && request.getMethod().equals("POST");
    }
}
