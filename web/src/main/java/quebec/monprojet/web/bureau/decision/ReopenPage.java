package quebec.monprojet.web.bureau.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Reconsidering;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/decision/reprise}: the decision was wrong, and the file goes on. */
@Named
@RequestScoped
public class ReopenPage {

    @Inject private HandledFile file;
    @Inject private Reconsidering reconsidering;
    @Inject private Answers answers;
    @Inject private Saying saying;
    @Inject private HttpServletRequest request;

    private @Nullable Status to;
    private @Nullable String answer;
    private @Nullable Reason previewed;
    private String carried = "";

    public List<Status> getStages() {
        return file.getStanding() == null ? List.of() : reconsidering.stages(file.standing());
    }

    @PostConstruct
    void begin() {
        carried = Objects.requireNonNullElse(request.getParameter("apercu"), "");
    }

    public int getLongest() {
        return Reason.LONGEST;
    }

    public void preview() {
        carried = "";
        previewed = words();
    }

    /** What was not previewed as it stands is shown first. */
    public void reopen() {
        String read = carried;
        carried = "";
        Reason words = words();
        Status chosen = to;
        if (words == null || chosen == null || file.getStanding() == null) {
            return;
        }
        previewed = words;
        if (!fingerprint(words).equals(read)) {
            saying.say(null, "bureau.decide.preview.changed");
            return;
        }
        answers.show(
                reconsidering.reopen(file.hand(), chosen, words),
                "decide-reprendre",
                HandledFile.file(file.standing().number()));
    }

    /** Null once it is said what is missing. */
    private @Nullable Reason words() {
        if (to == null) {
            saying.say("to", "bureau.decide.to.missing");
        }
        Optional<Reason> words = Reason.read(answer);
        if (words.isEmpty()) {
            saying.say("answer", "bureau.decide.reason.wrong", Reason.SHORTEST, Reason.LONGEST);
        }
        return to == null ? null : words.orElse(null);
    }

    /** What the person will read; null until it is asked for. */
    public @Nullable String getTold() {
        return previewed == null ? null : previewed.words();
    }

    /** Whether there is a preview, or the form that is being read was sent under one. */
    public boolean isPreviewed() {
        return previewed != null || !carried.isEmpty();
    }

    public String getFingerprint() {
        return previewed == null ? "" : fingerprint(previewed);
    }

    private String fingerprint(Reason words) {
        return Fingerprint.of(Map.of("application", file.getNumber(), "answer", words.words()));
    }

    public @Nullable Status getTo() {
        return to;
    }

    public void setTo(@Nullable Status to) {
        this.to = to;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
