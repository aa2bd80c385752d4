package quebec.monprojet.web.mandate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.assisted.PaperFileId;

/** An officer opens the dossier of a file on paper, or comes back to their desk. */
@WebServlet("/bureau/agir")
public class ActAtDeskServlet extends HttpServlet {

    private static final String FILES = "/bureau/papier";

    @Inject private transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ActServlet.comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<PaperFileId> wanted = PaperFileId.parse(request.getParameter("dossier"));
        if (wanted.isEmpty()) {
            String back = acting.warrant().map(Warrant::refused).orElse(FILES);
            acting.end();
            response.sendRedirect(back);
        } else {
            response.sendRedirect(acting.begin(wanted.get()) ? page(request) : FILES);
        }
    }

    /** To type, or to compare. */
    private static String page(HttpServletRequest request) {
        return "verifier".equals(request.getParameter("page")) ? "/dossier/verifier" : "/dossier/";
    }
}
