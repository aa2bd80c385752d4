package quebec.monprojet.web.bureau;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import quebec.monprojet.account.Language;
import quebec.monprojet.correspondence.ReceiptPapers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;

/** The acknowledgement as the person got it: {@code /bureau/accuse?numero=…&langue=fr}. */
@WebServlet("/bureau/accuse")
public class AcknowledgementPreview extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient ReceiptPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.atAnyTime(response, () -> send(request, response));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Objects.requireNonNullElse(request.getParameter("numero"), "");
        var number = ApplicationNumber.parse(asked).orElse(null);
        var pdf = number == null ? null : papers.pdf(number, language(request)).orElse(null);
        if (number == null || pdf == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new Download("application/pdf", number + ".pdf", pdf).show(response);
    }

    private static Language language(HttpServletRequest request) {
        String code = Objects.requireNonNullElse(request.getParameter("langue"), "");
        return Language.ofCode(code).orElse(Language.FR);
    }
}
