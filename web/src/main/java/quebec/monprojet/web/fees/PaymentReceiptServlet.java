package quebec.monprojet.web.fees;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.correspondence.PaymentPapers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;
import quebec.monprojet.web.SignedIn;

/** The person's own receipt of payment. */
@WebServlet("/dossier/paiement.pdf")
public class PaymentReceiptServlet extends HttpServlet {

    @Inject private transient LayingOut desk;
    @Inject private transient SignedIn signedIn;
    @Inject private transient PaymentPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.atAnyTime(response, () -> send(request, response));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Objects.requireNonNullElse(request.getParameter("demande"), "");
        Optional<ApplicationNumber> number = ApplicationNumber.parse(asked);
        Optional<byte[]> pdf =
                signedIn.account()
                        .flatMap(
                                own ->
                                        number.flatMap(
                                                each ->
                                                        papers.pdf(
                                                                own, each, signedIn.language())));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = number.orElseThrow() + ".pdf";
        new Download("application/pdf", name, pdf.get()).save(response);
    }
}
