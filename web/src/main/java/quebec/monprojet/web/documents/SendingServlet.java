package quebec.monprojet.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.evidence.Appending;
import quebec.monprojet.evidence.Arrival;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.LocalPath;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.SignedIn;

/**
 * Takes whole files from a plain form, by a door of its own: its bodies are larger than any
 * other's, and a worker reads each. So there are few at a time, of people who have signed in, and
 * none while others press the button. Where scripts run, {@link UploadServlet} is used instead.
 */
@WebServlet("/pieces/envoi")
@MultipartConfig(
        maxRequestSize = SendingServlet.FORM,
        maxFileSize = SendingServlet.FORM,
        fileSizeThreshold = SendingServlet.FORM)
public class SendingServlet extends HttpServlet {

    /**
     * Bytes, all of them in memory: beyond the threshold the server would lay a file in the clear
     * into its folder for what passes, and forget it there when it falls.
     */
    static final int FORM = 16 << 20;

    /** So few that their forms have room in the heap together. */
    private static final int AT_ONCE = 4;

    private static final int STEP = 1 << 20;

    /** It was taken out, or the folder closed, while it came. */
    private static final String INTERRUPTED = "INTERRUPTED";

    private final transient Semaphore room = new Semaphore(AT_ONCE);

    @Inject private transient SignedIn signedIn;
    @Inject private transient Arrivals arrivals;
    @Inject private transient RushHour rush;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (rush.isNow() || !room.tryAcquire()) {
            response.setIntHeader("Retry-After", RetryAfter.AT_THE_ENTRANCE);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                response.sendRedirect(taken(request, account()));
            } finally {
                room.release();
            }
        }
    }

    /** The session's cookie does not come with what another site sends; this says so again. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }

    /** Where to read what came of it. */
    private String taken(HttpServletRequest request, AccountId account)
            throws IOException, ServletException {
        String piece = request.getParameter("piece");
        String page = "/dossier/document?piece=" + (piece == null ? "" : piece);
        if (!LocalPath.is(page)) {
            return "/dossier/documents";
        }
        String refusal = null;
        for (Part file : files(request)) {
            String name = file.getSubmittedFileName();
            FileSent sent =
                    new FileSent(
                            piece == null ? "" : piece,
                            name == null ? "" : name,
                            file.getSize(),
                            replaced(request).orElse(null));
            Arrival arrival = arrivals.begin(account, sent);
            if (arrival instanceof Arrival.NotAsked) {
                return "/dossier/documents?refus=NOT_ASKED";
            }
            if (arrival instanceof Arrival.Closed) {
                return "/dossier/documents?refus=CLOSED";
            }
            String why = sent(account, arrival, file);
            refusal = why == null ? refusal : why;
        }
        return refusal == null ? page : page + "&refus=" + refusal;
    }

    private static Optional<FileId> replaced(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("remplace")).flatMap(FileId::parse);
    }

    private static List<Part> files(HttpServletRequest request)
            throws IOException, ServletException {
        List<Part> files = new ArrayList<>();
        Collection<Part> parts = request.getParts();
        for (Part part : parts) {
            if (part.getName().equals("fichiers")) {
                files.add(part);
            }
        }
        return files;
    }

    private @Nullable String sent(AccountId account, Arrival arrival, Part part)
            throws IOException {
        if (arrival instanceof Arrival.Begun begun) {
            return appended(account, begun.file(), part);
        }
        return arrival instanceof Arrival.Refused refused ? refused.why().name() : null;
    }

    private @Nullable String appended(AccountId account, FileId file, Part part)
            throws IOException {
        try (InputStream in = part.getInputStream()) {
            long offset = 0;
            for (byte[] step = in.readNBytes(STEP); step.length > 0; step = in.readNBytes(STEP)) {
                Appending came = arrivals.append(account, file, offset, step);
                if (came instanceof Appending.Refused refused) {
                    return refused.why().name();
                }
                if (!(came instanceof Appending.Taken)) {
                    return INTERRUPTED;
                }
                offset += step.length;
            }
            return null;
        } finally {
            part.delete();
        }
    }

    private AccountId account() {
        return signedIn.dossierOwner().orElseThrow();
    }
}
