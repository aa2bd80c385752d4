package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import quebec.monprojet.evidence.Rewrapping;

/**
 * The keys of documents, by the key that wraps them: how many each has, a line each; a POST lays
 * all of them under the newest first. Cut off, it is asked again and does the rest.
 */
@WebServlet("/ops/document-keys")
public class DocumentKeysServlet extends HttpServlet {

    private final transient Rewrapping rewrapping;

    @Inject
    public DocumentKeysServlet(Rewrapping rewrapping) {
        this.rewrapping = rewrapping;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        StringBuilder lines = new StringBuilder();
        rewrapping.tally().forEach((name, keys) -> lines.append(name + " " + keys + "\n"));
        response.getWriter().print(lines);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        all(rewrapping::contents);
        all(rewrapping::files);
        doGet(request, response);
    }

    private static void all(UnaryOperator<String> batches) {
        String after = "";
        do {
            after = batches.apply(after);
        } while (!after.isEmpty());
    }
}
