package quebec.monprojet.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.certificate.CertificateCode;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.CertificatePapers;
import quebec.monprojet.certificate.Check;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.PlainPage;
import quebec.monprojet.web.texts.Words;

/**
 * {@code /certificats/} and a code: whether the certificate holds that somebody shows. Nothing is
 * said of its person. No session, no Faces view.
 */
@WebServlet(CertificatePapers.CHECK + "*")
public class CheckServlet extends HttpServlet {

    private static final PlainPage PAGE =
            new PlainPage(CheckServlet.class, "check.html", "certificate.check");

    @Inject private transient CertificateFiles certificates;
    @Inject private transient Catalogue catalogue;
    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = request.getParameter("code");
        if (typed != null) {
            Optional<CertificateCode> code = CertificateCode.parse(typed);
            if (code.isPresent()) {
                response.sendRedirect(CertificatePapers.CHECK + code.get());
                return;
            }
        }
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        String asked = typed == null ? path : typed;
        Optional<Check> found =
                CertificateCode.parse(path)
                        .flatMap(code -> certificates.check(code, Montreal.day(clock.instant())));
        boolean unknown = !asked.isEmpty() && found.isEmpty();
        response.setStatus(unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Cookie");
        Words words = catalogue.in(LanguageCookie.locale(request));
        response.getWriter().write(page(words, found, unknown, here(CertificateCode.parse(path))));
    }

    /** This page's own path, to come back to in another language; what was mistyped is left out. */
    private static String here(Optional<CertificateCode> code) {
        return CertificatePapers.CHECK + code.map(CertificateCode::toString).orElse("");
    }

    private static String page(Words words, Optional<Check> found, boolean unknown, String here) {
        Map<String, Object> content = new HashMap<>();
        content.put("others", OtherLanguage.than(words.locale()));
        content.put("here", here);
        content.put("unknown", unknown);
        content.put("title", words.get("certificate.check.title"));
        found.ifPresent(
                check -> {
                    content.put("found", true);
                    content.put("holds", check.holds() ? "success" : "error");
                    content.put("number", check.number());
                    content.put("standing", words.get("certificate.check." + check.standing()));
                    content.put(
                            "text", words.get("certificate.check." + check.standing() + ".text"));
                    content.put("until", Moments.date(check.expiresOn(), words.locale()));
                });
        return PAGE.filled(words, content);
    }
}
