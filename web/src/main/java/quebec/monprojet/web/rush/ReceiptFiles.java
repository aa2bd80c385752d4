package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import quebec.monprojet.account.Language;
import quebec.monprojet.correspondence.ReceiptPapers;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Download;

/** The receipt as files to keep. */
@ApplicationScoped
public class ReceiptFiles {

    /**
     * Laying out a page takes a tenth of a second of a processor. On an opening day whoever comes
     * beyond these two is asked to come back: the same file goes out by e-mail.
     */
    private static final int AT_ONCE = 2;

    private final ReceiptPapers papers;
    private final Semaphore desks = new Semaphore(AT_ONCE);

    @Inject
    public ReceiptFiles(ReceiptPapers papers) {
        this.papers = papers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ReceiptFiles() {
        this(null);
    }

    /** False, and nothing was sent, when too many ask for one at once. */
    boolean pdf(ApplicationNumber number, Locale locale, HttpServletResponse response)
            throws IOException {
        if (!desks.tryAcquire()) {
            return false;
        }
        try {
            Language language = Language.ofCode(locale.getLanguage()).orElse(Language.FR);
            send(papers.pdf(number, language), number + ".pdf", "application/pdf", response);
            return true;
        } finally {
            desks.release();
        }
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
