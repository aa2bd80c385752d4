package quebec.monprojet.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateCode;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.CertificatePapers;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;
import quebec.monprojet.web.SignedIn;

/** A certificate as a file, for its family and for officers. */
@WebServlet(urlPatterns = {CertificateServlet.OWN, CertificateServlet.DESK})
public class CertificateServlet extends HttpServlet {

    static final String OWN = "/dossier/certificat.pdf";
    static final String DESK = "/bureau/certificat.pdf";

    @Inject private transient LayingOut desk;
    @Inject private transient SignedIn signedIn;
    @Inject private transient CertificateFiles certificates;
    @Inject private transient CertificatePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        desk.atAnyTime(response, () -> send(request, response));
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Certificate> certificate =
                CertificateCode.parse(Objects.requireNonNullElse(request.getParameter("code"), ""))
                        .flatMap(code -> found(request, code));
        Optional<byte[]> pdf = certificate.flatMap(papers::pdf);
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name =
                certificate
                        .flatMap(Certificate::issued)
                        .map(issue -> issue.said() + ".pdf")
                        .orElseThrow();
        new Download("application/pdf", name, pdf.get()).save(response);
    }

    private Optional<Certificate> found(HttpServletRequest request, CertificateCode code) {
        if (Bureau.holds(request.getServletPath())) {
            return signedIn.staff()
                    .flatMap(
                            officer ->
                                    certificates.open(
                                            officer,
                                            code,
                                            ClientNetwork.of(request.getRemoteAddr())));
        }
        return signedIn.account().flatMap(account -> certificates.of(account, code));
    }
}
