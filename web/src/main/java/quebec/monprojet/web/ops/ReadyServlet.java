package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 200 while this node may be sent requests, 503 while it may not; both say why. */
@WebServlet("/ops/ready")
public class ReadyServlet extends HttpServlet {

    private final transient Readiness readiness;

    @Inject
    public ReadyServlet(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var checks = readiness.checks();
        response.setStatus(
                Check.allow(checks)
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(Check.json(checks));
    }
}
