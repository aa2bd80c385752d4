package quebec.monprojet.web.mandate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.NotMandated;

/** Begins to act in a person's place, or comes back to oneself: the small forms of every page. */
@WebServlet("/mandats/agir")
public class ActServlet extends HttpServlet {

    @Inject private transient Acting acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<MandateId> wanted = MandateId.parse(request.getParameter("mandat"));
        if (wanted.isEmpty()) {
            acting.end();
            response.sendRedirect("/mandats");
        } else {
            response.sendRedirect(begins(wanted.get()) ? "/dossier/" : Threshold.ENDED);
        }
    }

    private boolean begins(MandateId wanted) {
        try {
            return acting.begin(wanted);
        } catch (NotMandated ended) {
            return false;
        }
    }

    /** The session's cookie does not come with what another site sends; this says so again. */
    static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }
}
