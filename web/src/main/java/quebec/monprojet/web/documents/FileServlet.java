package quebec.monprojet.web.documents;

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
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.evidence.CleanFile;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.SignedIn;

/**
 * Gives somebody's own clean files back to them: the file itself to be kept, a small image of it to
 * be looked at. Whoever reads slowly holds a worker, so there are few at a time, and none while
 * others press the button.
 */
@WebServlet({"/pieces/fichier/*", "/pieces/apercu/*"})
public class FileServlet extends HttpServlet {

    private static final int AT_ONCE = 8;

    private final transient Semaphore room = new Semaphore(AT_ONCE);

    @Inject private transient SignedIn signedIn;
    @Inject private transient Evidence evidence;
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
        String path = request.getPathInfo();
        FileId id =
                Optional.ofNullable(path)
                        .flatMap(named -> FileId.parse(named.substring(1)))
                        .orElse(null);
        CleanFile file = id == null ? null : clean(id, preview);
        if (id == null || file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!preview) {
            evidence.handOver(own(), id);
        }
        response.setContentType(file.kind().type());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader(
                "Content-Disposition", preview ? "inline" : "attachment; filename*=UTF-8''" + name);
        response.setContentLengthLong(file.bytes());
        file.copyTo(response.getOutputStream());
    }

    private @Nullable CleanFile clean(FileId id, boolean preview) {
        Optional<CleanFile> file = preview ? evidence.preview(own(), id) : evidence.open(own(), id);
        return file.orElse(null);
    }

    private AccountId own() {
        return signedIn.dossierOwner().orElseThrow();
    }
}
