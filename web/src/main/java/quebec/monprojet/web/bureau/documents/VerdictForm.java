package quebec.monprojet.web.bureau.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.evidence.Concluding;
import quebec.monprojet.evidence.DocumentVerdict.Finding;
import quebec.monprojet.evidence.DocumentVerdicts;
import quebec.monprojet.evidence.Judgement;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.dossier.Readout;

/**
 * What is found of a document: good, by the button beside it on {@code /bureau/documents}; not
 * conforming, on {@code /bureau/piece}, where the reason is written beside its person's answers.
 */
@Named
@RequestScoped
public class VerdictForm {

    private static final String[] NONE = {};

    @Inject private ApplicationDocumentsPage page;
    @Inject private DocumentVerdicts verdicts;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private @Nullable Backing backing;
    private @Nullable String reason;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        backing = asked("piece").orElse(null);
    }

    public void load() {
        if (backing == null) {
            Going.nowhere();
        }
    }

    public @Nullable Backing getBacking() {
        return backing;
    }

    public List<Readout.Block> getAnswers() {
        return backing == null ? List.of() : page.whose(backing).answers();
    }

    /** What a button beside a document says, on a form that was sent. */
    public void accept() {
        if (page.isActing()) {
            asked("accept").ifPresent(found -> conclude(found, Finding.ACCEPTED, null));
        }
    }

    public void refuse() {
        Reason said = Reason.read(reason).orElse(null);
        Backing found = backing;
        if (found == null) {
            Going.nowhere();
        } else if (said == null) {
            door.say("reason", "pieces.judge.wrong.reason");
        } else {
            conclude(found, Finding.NOT_CONFORMING, said);
        }
    }

    private void conclude(Backing found, Finding finding, @Nullable Reason said) {
        var judgement = new Judgement(page.me(), found.code(), finding, said, shown(found.code()));
        Concluding concluded = verdicts.judge(page.dossier().seal().dossier(), judgement);
        if (concluded == Concluding.DONE) {
            page.at(found.code());
        } else {
            door.say(null, "pieces.judge.wrong." + concluded.name().toLowerCase(Locale.ROOT));
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

    /** Of this application's only. */
    private Optional<Backing> asked(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).flatMap(page::document);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
