package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Acting;
import quebec.monprojet.decision.Deciding;
import quebec.monprojet.decision.GivingNotice;
import quebec.monprojet.decision.Handling;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.bureau.documents.Backing;
import quebec.monprojet.web.bureau.documents.Backings;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.texts.Texts;

/**
 * Page {@code /bureau/decision/etape}: a step that needs no reason, unless documents are missing.
 */
@Named
@RequestScoped
public class StepPage {

    private static final List<FileAct> STEPS =
            Arrays.asList(FileAct.COMPLETE, FileAct.EXAMINE, FileAct.LIFT);

    @Inject private HandledFile file;
    @Inject private Deciding deciding;
    @Inject private GivingNotice notices;
    @Inject private Backings backings;
    @Inject private Answers answers;
    @Inject private Saying saying;
    @Inject private Texts texts;

    private @Nullable String why;

    private final Once<List<Lacking>> lacking = new Once<>(() -> documents().map(Lacking::among));

    public void load() {
        file.load();
        if (file.getStanding() != null && !STEPS.contains(file.act())) {
            Going.to(HandledFile.file(file.standing().number()));
        }
    }

    /** The documents that keep a file from being complete, each sort under its name. */
    public List<Lacking> getLacking() {
        return lacking.get().orElse(List.of());
    }

    /** Whether each document is there and accepted; nobody can tell of a file that is not read. */
    public boolean isInOrder() {
        return lacking.get().filter(List::isEmpty).isPresent();
    }

    private Optional<List<Backing>> documents() {
        return file.act() == FileAct.COMPLETE
                ? file.dossier().map(backings::of).filter(all -> !all.isEmpty())
                : Optional.empty();
    }

    public void take() {
        FileAct act = file.act();
        if (act == null || file.getStanding() == null) {
            Going.nowhere();
            return;
        }
        Handling hand = file.hand();
        Reason despite = Reason.read(why).orElse(null);
        if (!getLacking().isEmpty() && despite == null) {
            saying.say("why", "bureau.decide.reason.wrong", Reason.SHORTEST, Reason.LONGEST);
            return;
        }
        Acting acting =
                switch (act) {
                    case COMPLETE ->
                            despite == null
                                    ? deciding.findComplete(hand)
                                    : deciding.findCompleteDespite(hand, note(despite));
                    case EXAMINE -> deciding.examine(hand);
                    case LIFT -> notices.lift(hand);
                    default -> new Acting.NotAllowed(file.standing());
                };
        answers.show(acting, "decide-" + act.getCode(), HandledFile.file(hand.number()));
    }

    private String note(Reason despite) {
        return texts.of("bureau.decide.lacking.note", despite.words());
    }

    public int getLongest() {
        return Reason.LONGEST;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
