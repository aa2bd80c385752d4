package quebec.monprojet.web.ops;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
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
        int done = all(rewrapping::contents) + all(rewrapping::files);
        if (done > 0) {
            rewrapping.record(done);
        }
        doGet(request, response);
    }

    private static int all(Function<String, Rewrapping.Batch> batches) {
        int done = 0;
        String after = "";
        do {
            Rewrapping.Batch batch = batches.apply(after);
            done += batch.done();
            after = batch.last();
        } while (!after.isEmpty());
        return done;
    }
}
