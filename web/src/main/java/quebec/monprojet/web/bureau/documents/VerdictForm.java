package quebec.monprojet.web.bureau.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.evidence.DocumentVerdict.Finding;
import quebec.monprojet.evidence.EvidenceReading;
import quebec.monprojet.web.account.Door;

/** The form of {@code /bureau/documents} that says what was found of a document. */
@Named
@RequestScoped
public class VerdictForm {

    @Inject private ApplicationDocumentsPage page;
    @Inject private EvidenceReading evidence;
    @Inject private Door door;

    private @Nullable String piece;
    private @Nullable String finding;
    private @Nullable String reason;

    public void judge() {
        Reason said = Reason.read(reason).orElse(null);
        Finding found =
                "NOT_CONFORMING".equals(finding)
                        ? Finding.NOT_CONFORMING
                        : "ACCEPTED".equals(finding) ? Finding.ACCEPTED : null;
        if (piece == null) {
            door.say("piece", "pieces.judge.wrong.which");
        } else if (found == null) {
            door.say("finding", "pieces.judge.wrong.finding");
        } else if (found == Finding.NOT_CONFORMING && said == null) {
            door.say("reason", "pieces.judge.wrong.reason");
        } else if (evidence.conclude(
                page.me(),
                page.dossier().seal().dossier(),
                piece,
                found,
                found == Finding.ACCEPTED ? null : said)) {
            page.again();
        } else {
            door.say("piece", "pieces.judge.wrong.which");
        }
    }

    public @Nullable String getPiece() {
        return piece;
    }

    public void setPiece(@Nullable String piece) {
        this.piece = piece;
    }

    public @Nullable String getFinding() {
        return finding;
    }

    public void setFinding(@Nullable String finding) {
        this.finding = finding;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
