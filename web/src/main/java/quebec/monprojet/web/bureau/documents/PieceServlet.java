package quebec.monprojet.web.bureau.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.CleanFile;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.SignedIn;

/**
 * Opens a clean file of an application to whoever works on it. Each opening, and each look at the
 * small image, stands in the journal; what was not found clean is not there.
 */
@WebServlet({"/bureau/pieces/fichier/*", "/bureau/pieces/apercu/*"})
public class PieceServlet extends HttpServlet {

    private static final int AT_ONCE = 8;

    private final transient Semaphore room = new Semaphore(AT_ONCE);

    @Inject private transient SignedIn signedIn;
    @Inject private transient ApplicationFiles applications;
    @Inject private transient EvidenceReading evidence;
    @Inject private transient RushHour rush;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (rush.isNow() || !room.tryAcquire()) {
            response.setIntHeader("Retry-After", RetryAfter.A_MOMENT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            send(request, response);
        } finally {
            room.release();
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean preview = request.getServletPath().endsWith("/apercu");
        Optional<FileId> id =
                Optional.ofNullable(request.getPathInfo())
                        .flatMap(path -> FileId.parse(path.substring(1)));
        Optional<DossierId> dossier =
                Optional.ofNullable(request.getParameter("numero"))
                        .flatMap(ApplicationNumber::parse)
                        .flatMap(applications::dossier);
        StaffId reader = signedIn.staff().orElseThrow();
        CleanFile file =
                dossier.flatMap(
                                of ->
                                        id.flatMap(
                                                known ->
                                                        preview
                                                                ? evidence.preview(
                                                                        reader, of, known)
                                                                : evidence.open(reader, of, known)))
                        .orElse(null);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.kind().type());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader(
                "Content-Disposition", preview ? "inline" : "attachment; filename*=UTF-8''" + name);
        response.setContentLengthLong(file.bytes());
        file.copyTo(response.getOutputStream());
    }
}
