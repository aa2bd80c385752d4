package quebec.monprojet.web.bureau.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.correspondence.PrintQueue;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;
import quebec.monprojet.web.SignedIn;

/** The letters of one batch as one file to print. Laying them out waits while others press. */
@WebServlet("/bureau/courrier/lettres.pdf")
public class PostServlet extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient PrintQueue queue;
    @Inject private transient SignedIn reader;
    @Inject private transient RushHour rush;

    /** By POST: from then on nobody else prints these letters. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        desk.when(!rush.isNow(), response, () -> send(request, response));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> batch =
                queue.batch(reader.staff().orElseThrow(), PostPage.letters(request));
        if (batch.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            new Download("application/pdf", "lettres.pdf", batch.get()).show(response);
        }
    }
}
