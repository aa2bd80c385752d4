package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.audit.JournalTies;

/**
 * A POST works out again which entries of the journal concern what, and says how many ties were
 * missing. Cut off, it is asked again.
 */
@WebServlet("/ops/journal/ties")
public class JournalTiesServlet extends HttpServlet {

    private final transient JournalTies ties;

    @Inject
    public JournalTiesServlet(JournalTies ties) {
        this.ties = ties;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long last = 0;
        long added = 0;
        JournalTies.Tied batch = ties.after(last);
        while (batch.last() > last) {
            last = batch.last();
            added += batch.added();
            batch = ties.after(last);
        }
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println("entries " + last + " added " + added);
    }
}
