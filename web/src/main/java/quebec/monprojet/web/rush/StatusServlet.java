package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.web.FreshDocument;

/** {@code GET /api/periods/current}. */
@WebServlet("/api/periods/current")
public class StatusServlet extends HttpServlet {

    @Inject private transient StatusDocument status;
    @Inject private transient Periods periods;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<FreshDocument> written = status.now();
        if (written.isEmpty()) {
            Problem none = Problem.of(404, "no-period", "No period was announced yet");
            Refusals.missing(periods, none).json().send(response);
        } else {
            written.get().answer(request, response, StatusDocument.CACHED_SECONDS);
        }
    }
}
