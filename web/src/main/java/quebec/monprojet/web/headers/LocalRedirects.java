package quebec.monprojet.web.headers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Redirects by path alone. The container would write the Host header of the request into Location,
 * and a forged Host would lead people away.
 */
final class LocalRedirects extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    LocalRedirects(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (isCommitted()) {
            throw new IllegalStateException("the answer has begun already");
        }
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", absolute(location));
        flushBuffer();
    }

    private String absolute(String location) {
        if (location.startsWith("/") || location.contains("://")) {
            return location;
        }
        return URI.create(request.getRequestURI()).resolve(location).toString();
    }
}
