package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.web.Contact;

/** 200 while this node may be sent requests, 503 while it may not; both say why. */
@WebServlet("/ops/ready")
public class ReadyServlet extends HttpServlet {

    private final transient Readiness readiness;
    private final transient Contact contact;
    private final transient Optional<Letterhead> letterhead;

    @Inject
    public ReadyServlet(Readiness readiness, Contact contact, Optional<Letterhead> letterhead) {
        this.readiness = readiness;
        this.contact = contact;
        this.letterhead = letterhead;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Check> checks = new ArrayList<>(readiness.checks());
        // whoever has no received application has no other way to ask for help
        checks.add(new Check("contact", contact.getLink() != null, false));
        // nobody can be decided about, for no letter would say so
        checks.add(new Check("letterhead", letterhead.isPresent(), false));
        response.setStatus(
                Check.allow(checks)
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(Check.json(checks));
    }
}
