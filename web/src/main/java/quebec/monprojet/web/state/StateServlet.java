package quebec.monprojet.web.state;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.RetryAfter;

/** {@code /etat} and what can be subscribed to from there. No session, no Faces view. */
@WebServlet(urlPatterns = {"/etat", "/etat/avis.atom", "/etat/ouvertures.ics"})
public class StateServlet extends HttpServlet {

    private static final int A_SECOND = 1;
    private static final int A_MINUTE = 60;

    @Inject private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (documents.unread()) {
            response.setHeader("Retry-After", Integer.toString(RetryAfter.A_MOMENT));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Locale locale = LanguageCookie.locale(request);
        response.setHeader("Vary", "Cookie");
        switch (request.getServletPath()) {
            case "/etat/avis.atom" -> documents.feed(locale).answer(request, response, A_MINUTE);
            case "/etat/ouvertures.ics" -> {
                response.setHeader("Content-Disposition", "inline; filename=\"ouvertures.ics\"");
                documents.calendar(locale).answer(request, response, A_MINUTE);
            }
            default -> documents.page(locale).answer(request, response, A_SECOND);
        }
    }
}
