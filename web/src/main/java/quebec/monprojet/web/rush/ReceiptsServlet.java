package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.Receipts;

/** {@code GET /api/receipts/{applicationNumber}}. */
@WebServlet(urlPatterns = "/api/receipts/*")
public class ReceiptsServlet extends HttpServlet {

    @Inject private transient Receipts receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional.ofNullable(request.getPathInfo())
                .flatMap(path -> ApplicationNumber.parse(path.substring(1)))
                .flatMap(receipts::of)
                .map(receipt -> Answer.json(200, ProofDocuments.of(receipt)))
                .orElseGet(() -> Problem.of(404, "not-found", "No such receipt").json())
                .send(response);
    }
}
