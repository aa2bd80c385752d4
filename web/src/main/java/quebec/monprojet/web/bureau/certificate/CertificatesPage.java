package quebec.monprojet.web.bureau.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.DrawingUp;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;

/** Page {@code /bureau/certificats}: what an officer has to issue, and what two have to cancel. */
@Named
@RequestScoped
public class CertificatesPage {

    static final String PATH = "/bureau/certificats";

    @Inject private CertificateFiles certificates;
    @Inject private DrawingUp drawing;
    @Inject private SignedIn reader;
    @Inject private HttpServletRequest request;

    private CertificateFiles.@Nullable Lists lists;

    private CertificateFiles.Lists lists() {
        var shown = lists;
        if (shown == null) {
            shown = certificates.lists(reader.staff().orElseThrow());
            lists = shown;
        }
        return shown;
    }

    public List<Certificate> getDrawn() {
        return lists().drawn();
    }

    public List<Certificate> getAsked() {
        return lists().asked();
    }

    public List<String> getMissing() {
        return lists().missing();
    }

    public List<Certificate> getLatest() {
        return lists().latest();
    }

    public boolean isCut() {
        return lists().isCut();
    }

    /** Of one list. */
    public int getMost() {
        return CertificateFiles.MOST;
    }

    public boolean isActing() {
        return reader.worksOnFiles();
    }

    /** Draws up what could not be drawn up with the decision. */
    public void draw() {
        String asked = request.getParameter("draw");
        if (asked == null || !isActing()) {
            return;
        }
        int drawnNow =
                ApplicationNumber.parse(asked)
                        .map(number -> drawing.missing(reader.staff().orElseThrow(), number))
                        .orElse(0);
        Going.to(
                Done.after(
                        drawnNow > 0 ? "certificates-drawn-up" : "certificates-unreadable", PATH));
    }
}
