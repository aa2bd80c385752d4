package quebec.monprojet.web.bureau.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.evidence.DocumentVerdict.Finding;
import quebec.monprojet.evidence.Judgement;
import quebec.monprojet.evidence.Verdicts;
import quebec.monprojet.web.account.Door;

/** The form of {@code /bureau/documents} that says what was found of a document. */
@Named
@RequestScoped
public class VerdictForm {

    private static final String[] NONE = {};

    @Inject private ApplicationDocumentsPage page;
    @Inject private Verdicts verdicts;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

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
        } else {
            judge(piece, found, found == Finding.ACCEPTED ? null : said);
        }
    }

    private void judge(String code, Finding found, @Nullable Reason said) {
        Judgement judgement = new Judgement(page.me(), code, found, said, shown(code));
        switch (verdicts.judge(page.dossier().seal().dossier(), judgement)) {
            case DONE -> page.again();
            case NOT_ASKED -> door.say("piece", "pieces.judge.wrong.which");
            case NOT_INSPECTED -> door.say("piece", "pieces.judge.wrong.not_inspected");
            case CHANGED_SINCE -> door.say("piece", "pieces.judge.wrong.changed_since");
            case NOTHING_THERE -> door.say("piece", "pieces.judge.wrong.nothing_there");
        }
    }

    /** What there was to see of it when the form was shown; the form brings it back. */
    private String shown(String code) {
        String[] all = Objects.requireNonNullElse(request.getParameterValues("shown"), NONE);
        return Stream.of(all)
                .filter(each -> each.startsWith(code + "="))
                .map(each -> each.substring(code.length() + 1))
                .findFirst()
                .orElse("");
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
