package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.audit.Broken;
import quebec.monprojet.audit.Intact;
import quebec.monprojet.audit.JournalWalk;
import quebec.monprojet.audit.Verdict;

/**
 * Whether the journal is what it was: 200 with its size and last hash, to be written down
 * elsewhere, or 500 with the first entry that does not hold. It reads every entry; ask daily, not
 * every second.
 */
@WebServlet("/ops/journal")
public class JournalServlet extends HttpServlet {

    private final transient JournalWalk walk;

    @Inject
    public JournalServlet(JournalWalk walk) {
        this.walk = walk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Verdict verdict = walk.verdict();
        response.setStatus(
                verdict instanceof Intact
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(line(verdict));
    }

    static String line(Verdict verdict) {
        if (verdict instanceof Intact intact) {
            return "intact " + intact.size() + " " + intact.head();
        }
        Broken broken = (Broken) verdict;
        return "broken " + broken.number() + " " + broken.fault();
    }
}
