package quebec.monprojet.web.bureau.letterbook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.letterbook.RunId;
import quebec.monprojet.letterbook.RunPapers;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;
import quebec.monprojet.web.SignedIn;

/**
 * So many letters of a run as one file to print. By POST: that somebody reads them is written down.
 */
@WebServlet("/bureau/envois/lettres.pdf")
public class RunPrintServlet extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient RunPapers papers;
    @Inject private transient SignedIn reader;
    @Inject private transient RushHour rush;

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
        String part = Objects.requireNonNullElse(request.getParameter("partie"), "");
        Optional<byte[]> pdf =
                RunId.parse(Objects.requireNonNullElse(request.getParameter("id"), ""))
                        .filter(run -> part.matches("[1-9][0-9]{0,4}"))
                        .flatMap(
                                run ->
                                        papers.print(
                                                reader.staff().orElseThrow(),
                                                run,
                                                Integer.parseInt(part)));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            new Download("application/pdf", "lettres-" + part + ".pdf", pdf.get()).show(response);
        }
    }
}
