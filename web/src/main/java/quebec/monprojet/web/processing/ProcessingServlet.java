package quebec.monprojet.web.processing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.web.FreshDocument;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.RetryAfter;

/** {@code /traitement}, and the same as {@code /api/processing}. No session, no Faces view. */
@WebServlet(urlPatterns = {"/traitement", "/api/processing"})
public class ProcessingServlet extends HttpServlet {

    private static final int A_MINUTE = 60;

    @Inject private transient ProcessingDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean data = request.getServletPath().startsWith("/api/");
        Optional<FreshDocument> document;
        if (data) {
            document = documents.data();
        } else {
            response.setHeader("Vary", "Cookie");
            document = documents.page(LanguageCookie.locale(request));
        }
        if (document.isEmpty()) {
            response.setHeader("Retry-After", Integer.toString(RetryAfter.A_MOMENT));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        document.get().answer(request, response, A_MINUTE);
    }
}
