package quebec.monprojet.web.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.SignedIn;

/** The sealed dossier to the byte, so that its digest can be recomputed anywhere. */
@WebServlet("/dossier/export")
public class Export extends HttpServlet {

    @Inject private transient SignedIn signedIn;
    @Inject private transient Dossiers dossiers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<byte[]> form = signedIn.account().flatMap(dossiers::export);
        if (form.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new Download("application/json", "dossier.json", form.get()).save(response);
    }
}
