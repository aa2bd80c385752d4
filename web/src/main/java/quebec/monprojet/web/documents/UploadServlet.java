package quebec.monprojet.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.evidence.Appending;
import quebec.monprojet.evidence.Arrival;
import quebec.monprojet.evidence.Arrivals;
import quebec.monprojet.evidence.Expected;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileSent;
import quebec.monprojet.web.SignedIn;

/**
 * Takes a file in pieces, as the core of the tus protocol 1.0.0 and its creation extension say:
 * whoever was cut off asks how far it is, and goes on. Each piece is a small body among others, and
 * yields to those who press the button as any page does.
 */
@WebServlet({"/dossier/envoi", "/dossier/envoi/*"})
public class UploadServlet extends HttpServlet {

    private static final Set<String> METHODS = Set.of("POST", "HEAD", "PATCH");
    private static final String PIECE = "application/offset+octet-stream";

    /** Without it no page of another site can send anything: a browser would have to ask first. */
    private static final String VERSION = "1.0.0";

    @Inject private transient SignedIn signedIn;
    @Inject private transient Arrivals arrivals;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Tus-Resumable", VERSION);
        String method = request.getMethod();
        if (!METHODS.contains(method)) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
        } else if (method.equals("POST")) {
            begin(request, response);
        } else if (method.equals("HEAD")) {
            tell(request, response);
        } else {
            append(request, response);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) {
        FileSent sent = UploadHeaders.sent(request).orElse(null);
        if (sent == null || request.getPathInfo() != null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Arrival arrival = arrivals.begin(account(), sent);
        if (arrival instanceof Arrival.Begun begun) {
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.setHeader("Location", "/dossier/envoi/" + begun.file());
        } else if (arrival instanceof Arrival.Refused refused) {
            refuse(response, refused.why().name());
        } else {
            response.setStatus(
                    arrival instanceof Arrival.Closed
                            ? HttpServletResponse.SC_CONFLICT
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) {
        Expected expected =
                file(request).flatMap(file -> arrivals.expected(account(), file)).orElse(null);
        if (expected == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Upload-Offset", Long.toString(expected.offset()));
        response.setHeader("Upload-Length", Long.toString(expected.length()));
    }

    private void append(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileId file = file(request).orElse(null);
        long offset = UploadHeaders.number(request, "Upload-Offset");
        if (!PIECE.equals(request.getContentType()) || offset < 0) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        byte[] bytes = request.getInputStream().readAllBytes();
        Appending came =
                file == null
                        ? new Appending.Unknown()
                        : arrivals.append(account(), file, offset, bytes);
        if (came instanceof Appending.Taken taken) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("Upload-Offset", Long.toString(taken.offset()));
        } else if (came instanceof Appending.Elsewhere elsewhere) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setHeader("Upload-Offset", Long.toString(elsewhere.offset()));
        } else if (came instanceof Appending.Refused refused) {
            refuse(response, refused.why().name());
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Why is in a header, for the script to lead to the page that says it. */
    private static void refuse(HttpServletResponse response, String why) {
        response.setStatus(422);
        response.setHeader("Upload-Refused", why);
    }

    private static Optional<FileId> file(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? Optional.empty() : FileId.parse(path.substring(1));
    }

    private AccountId account() {
        return signedIn.dossierOwner().orElseThrow();
    }
}
