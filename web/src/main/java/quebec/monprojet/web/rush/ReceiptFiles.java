package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import quebec.monprojet.account.Language;
import quebec.monprojet.correspondence.ReceiptPapers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Download;
import quebec.monprojet.web.LayingOut;

/** The receipt as files to keep. */
@ApplicationScoped
public class ReceiptFiles {

    private final ReceiptPapers papers;

    /** On an opening day whoever comes too many may wait: the same file goes out by e-mail. */
    private final LayingOut desk;

    @Inject
    public ReceiptFiles(ReceiptPapers papers, LayingOut desk) {
        this.papers = papers;
        this.desk = desk;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ReceiptFiles() {
        this(null, null);
    }

    /** False, and nothing was sent, when too many ask for one at once. */
    boolean pdf(ApplicationNumber number, Locale locale, HttpServletResponse response)
            throws IOException {
        Language language = Language.ofCode(locale.getLanguage()).orElse(Language.FR);
        return desk.does(
                () ->
                        send(
                                papers.pdf(number, language),
                                number + ".pdf",
                                "application/pdf",
                                response));
    }

    void json(ApplicationNumber number, HttpServletResponse response) throws IOException {
        send(papers.json(number), number + ".json", "application/json", response);
    }

    private static void send(
            Optional<byte[]> file, String name, String type, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new Download(type, name, file.get()).save(response);
    }
}
