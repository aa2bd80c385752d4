package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    private @Nullable Status to;
    private @Nullable String answer;

    public List<Status> getStages() {
        return file.getStanding() == null ? List.of() : reconsidering.stages(file.standing());
    }

    public void reopen() {
        Status chosen = to;
        Optional<Reason> words = Reason.read(answer);
        if (chosen == null) {
            saying.say("to", "bureau.decide.to.missing");
        }
        if (words.isEmpty()) {
            saying.say("answer", "bureau.decide.reason.wrong", Reason.SHORTEST, Reason.LONGEST);
        }
        if (chosen != null && words.isPresent() && file.getStanding() != null) {
            answers.show(
                    reconsidering.reopen(file.hand(), chosen, words.get()),
                    "decide-reprendre",
                    HandledFile.file(file.standing().number()));
        }
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
