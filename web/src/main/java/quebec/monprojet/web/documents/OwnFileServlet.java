package quebec.monprojet.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.evidence.CleanFile;
import quebec.monprojet.evidence.Evidence;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.mandate.Acting;

/** Gives somebody's own clean files back to them. */
@WebServlet({"/pieces/fichier/*", "/pieces/apercu/*"})
public class OwnFileServlet extends HttpServlet {

    private final transient FileDoor door = new FileDoor();

    @Inject private transient SignedIn signedIn;
    @Inject private transient Evidence evidence;
    @Inject private transient Acting acting;
    @Inject private transient RushHour rush;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        door.give(request, response, rush.isNow(), this::file);
    }

    private Optional<CleanFile> file(FileId id, boolean preview) {
        AccountId own = signedIn.dossierOwner().orElseThrow();
        if (preview) {
            Optional<CleanFile> image = evidence.preview(own, id);
            if (image.isPresent() && acting.isOnPaper()) {
                evidence.look(own, id);
            }
            return image;
        }
        Optional<CleanFile> file = evidence.open(own, id);
        file.ifPresent(found -> evidence.handOver(own, id));
        return file;
    }
}
