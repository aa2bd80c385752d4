package quebec.monprojet.web.bureau.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.CleanFile;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.documents.FileDoor;

/**
 * Opens a clean file of an application to whoever works on it. Each opening, and each look at the
 * small image, stands in the journal; what was not found clean is not there.
 */
@WebServlet({"/bureau/pieces/fichier/*", "/bureau/pieces/apercu/*"})
public class ApplicationFileServlet extends HttpServlet {

    private final transient FileDoor door = new FileDoor();

    @Inject private transient SignedIn signedIn;
    @Inject private transient ApplicationFiles applications;
    @Inject private transient EvidenceReading evidence;
    @Inject private transient RushHour rush;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        door.give(
                request,
                response,
                rush.isNow(),
                (id, preview) -> dossier(request).flatMap(of -> file(of, id, preview)));
    }

    private Optional<DossierId> dossier(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("numero"))
                .flatMap(ApplicationNumber::parse)
                .flatMap(applications::dossier);
    }

    private Optional<CleanFile> file(DossierId dossier, FileId id, boolean preview) {
        StaffId reader = signedIn.staff().orElseThrow();
        return preview ? evidence.preview(reader, dossier, id) : evidence.open(reader, dossier, id);
    }
}
