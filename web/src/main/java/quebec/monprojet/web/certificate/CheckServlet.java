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
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Pacing;
import quebec.monprojet.certificate.CertificateCode;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.CertificatePapers;
import quebec.monprojet.certificate.Check;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.TriedCode;
import quebec.monprojet.web.demonstration.Banner;
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
            new PlainPage(
                    CheckServlet.class,
                    "check.html",
                    "certificate.check",
                    "demonstration.",
                    "look.nav.",
                    "look.footer.");

    @Inject private transient CertificateFiles certificates;
    @Inject private transient Pacing pacing;
    @Inject private transient Catalogue catalogue;
    @Inject private transient Clock clock;
    @Inject private transient Banner banner;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String typed = request.getParameter("code");
        if (typed != null) {
            Optional<CertificateCode> said = CertificateCode.parse(typed);
            if (said.isPresent()) {
                response.sendRedirect(CertificatePapers.CHECK + said.get());
                return;
            }
        }
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        String asked = typed == null ? path : typed;
        Optional<CertificateCode> code = CertificateCode.parse(path);
        TriedCode<Check> tried =
                TriedCode.at(
                        pacing,
                        ClientNetwork.of(request.getRemoteAddr()),
                        code,
                        known -> certificates.check(known, Montreal.day(clock.instant())));
        if (!asked.isEmpty()) {
            tried.answer(response);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Cookie");
        Words words = catalogue.in(LanguageCookie.locale(request));
        response.getWriter().write(page(words, asked, tried, here(code)));
    }

    /** This page's own path, to come back to in another language; what was mistyped is left out. */
    private static String here(Optional<CertificateCode> code) {
        return CertificatePapers.CHECK + code.map(CertificateCode::toString).orElse("");
    }

    private String page(Words words, String asked, TriedCode<Check> tried, String here) {
        Map<String, Object> content = new HashMap<>();
        content.put("others", OtherLanguage.than(words.locale()));
        content.put("here", here);
        content.put("demonstration", banner.isActive() ? words.get("demonstration.label") : "");
        content.put("unknown", !asked.isEmpty() && !tried.isPaced() && tried.found().isEmpty());
        content.put("paced", tried.isPaced());
        content.put("pacedTitle", words.get("letters.paced"));
        content.put("pacedText", words.get("letters.paced.text"));
        content.put("title", words.get("certificate.check.title"));
        tried.found()
                .ifPresent(
                        check -> {
                            content.put("found", true);
                            content.put("holds", check.holds() ? "success" : "error");
                            content.put("number", check.number());
                            content.put(
                                    "standing", words.get("certificate.check." + check.standing()));
                            content.put(
                                    "text",
                                    words.get("certificate.check." + check.standing() + ".text"));
                            content.put("until", Moments.date(check.expiresOn(), words.locale()));
                        });
        return PAGE.filled(words, content);
    }
}
