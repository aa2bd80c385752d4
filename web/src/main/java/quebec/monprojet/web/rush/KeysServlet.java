package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.keys.LogKeys;

/** {@code GET /api/keys}: what every signature is checked with. */
@WebServlet(urlPatterns = "/api/keys")
public class KeysServlet extends HttpServlet {

    @Inject private transient LogKeys keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer.json(200, Map.of("keys", keys.published().stream().map(ProofDocuments::of).toList()))
                .send(response);
    }
}
