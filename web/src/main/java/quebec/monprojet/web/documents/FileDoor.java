package quebec.monprojet.web.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.CleanFile;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.web.RetryAfter;

/**
 * The one way out for clean files: a file itself to be kept, a small image of it to be looked at.
 * Whoever reads slowly holds a worker, so there are few at a time, and none while others press the
 * button.
 */
public final class FileDoor {

    private static final int AT_ONCE = 8;

    private final Semaphore room = new Semaphore(AT_ONCE);

    /** Who opens it knows whose it is, and writes down who reads it. */
    public interface Keeper {

        /** Empty when there is none for whoever asks. */
        Optional<CleanFile> file(FileId id, boolean preview);
    }

    public void give(
            HttpServletRequest request, HttpServletResponse response, boolean rush, Keeper keeper)
            throws IOException {
        if (rush || !room.tryAcquire()) {
            response.setIntHeader("Retry-After", RetryAfter.A_MOMENT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            boolean preview = request.getServletPath().endsWith("/apercu");
            CleanFile file =
                    asked(request.getPathInfo())
                            .flatMap(id -> keeper.file(id, preview))
                            .orElse(null);
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                send(file, preview, response);
            }
        } finally {
            room.release();
        }
    }

    private static Optional<FileId> asked(@Nullable String path) {
        return Optional.ofNullable(path).flatMap(named -> FileId.parse(named.substring(1)));
    }

    private static void send(CleanFile file, boolean preview, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.kind().type());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader(
                "Content-Disposition", preview ? "inline" : "attachment; filename*=UTF-8''" + name);
        response.setContentLengthLong(file.bytes());
        file.copyTo(response.getOutputStream());
    }
}
