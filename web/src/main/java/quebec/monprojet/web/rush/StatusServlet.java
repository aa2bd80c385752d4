package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code GET /api/periods/current}. */
@WebServlet(urlPatterns = "/api/periods/current", asyncSupported = true)
public class StatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient StatusDocument status;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<StatusDocument.Written> written = status.now();
        if (written.isEmpty()) {
            Problem.of(404, "no-period", "No period was announced yet").json().send(response);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=1");
        response.setHeader("ETag", written.get().etag());
        if (written.get().etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(written.get().bytes().length);
        response.getOutputStream().write(written.get().bytes());
    }
}
