package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.LanguageCookie;

/**
 * The lasting page of a receipt, its files beside it, and the page on which anyone checks a
 * document they hold. All of it is public: a receipt names nobody.
 */
@WebServlet(urlPatterns = "/recu/*")
public class ReceiptPageServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([^/.]+)(\\.pdf|\\.json)?");

    @Inject private transient ReceiptPages pages;
    @Inject private transient ReceiptFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = LanguageCookie.locale(request);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (path.equals("/")) {
            pages.blank(locale).send(response);
            return;
        }
        Matcher form = PATH.matcher(path);
        Optional<ApplicationNumber> number =
                form.matches() ? real(form.group(1)) : Optional.empty();
        if (number.isEmpty()) {
            pages.unknown(locale).send(response);
        } else if (form.group(2) == null) {
            pages.of(number.get(), locale).send(response);
        } else if (form.group(2).equals(".pdf")) {
            pdf(number.get(), locale, response);
        } else {
            files.json(number.get(), response);
        }
    }

    private void pdf(ApplicationNumber number, Locale locale, HttpServletResponse response)
            throws IOException {
        if (!files.pdf(number, locale, response)) {
            pages.crowded(number, locale).send(response);
        }
    }

    /** What a rehearsal gave has no page and no paper: nobody shall take it for a receipt. */
    private static Optional<ApplicationNumber> real(String text) {
        return ApplicationNumber.parse(text).filter(number -> !number.period().rehearsal());
    }
}
