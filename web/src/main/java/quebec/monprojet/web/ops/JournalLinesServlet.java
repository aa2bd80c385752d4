package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import quebec.monprojet.audit.JournalLines;

/** The whole journal, a line each, for {@code VerifyJournal.java}; nothing in it is personal. */
@WebServlet("/ops/journal/lines")
public class JournalLinesServlet extends HttpServlet {

    private final transient JournalLines lines;

    @Inject
    public JournalLinesServlet(JournalLines lines) {
        this.lines = lines;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/jsonl; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter writer = response.getWriter();
        JournalLines.Lines some = lines.after(0);
        while (!some.json().isEmpty()) {
            some.json().forEach(line -> writer.print(line + "\n"));
            some = lines.after(some.last());
        }
    }
}
