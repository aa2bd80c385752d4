package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.AskingAgain;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.letterbook.OfficialLetters;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.texts.Moments;

/**
 * Page {@code /dossier/reexamen}: asking that a decision be looked at again, and what came of it.
 */
@Named
@RequestScoped
public class AskAgainPage {

    static final String PATH = "/dossier/reexamen";

    @Inject private OwnCase own;
    @Inject private Reconsiderations reconsiderations;
    @Inject private OfficialLetters letters;
    @Inject private SignedIn signedIn;
    @Inject private ReadBack readBack;
    @Inject private Saying saying;
    @Inject private Moments moments;

    private List<String> grounds = List.of();
    private @Nullable String reasons;

    public void load() {
        OwnCase.need(own.isReopened() ? own.getReconsideration() : own.getDecision());
        Reconsideration asked = own.getReconsideration();
        if (asked != null) {
            letters.read(own.account(), asked);
        }
    }

    /** Whether the decision that stands may be asked to be looked at again, some day or other. */
    public boolean isPossible() {
        return own.getUntil() != null;
    }

    public List<SelectItem> getChoices() {
        Decision decision = own.getDecision();
        return decision == null
                ? List.of()
                : own.rules(Montreal.day(decision.takenAt())).grounds().stream()
                        .map(
                                ground ->
                                        new SelectItem(
                                                ground.code(), ground.in(signedIn.language())))
                        .toList();
    }

    /** What was chosen, in words. */
    public List<String> getChosen() {
        return getChoices().stream()
                .filter(choice -> grounds.contains(choice.getValue()))
                .map(SelectItem::getLabel)
                .toList();
    }

    /** What the person asked last was based on, in words. */
    public List<String> getAsked() {
        Reconsideration asked = own.getReconsideration();
        return asked == null ? List.of() : words(asked.askedAt(), asked.grounds());
    }

    /** Likewise what they asked themselves beside what was entered. */
    public List<String> getAskedThemselves() {
        Reconsideration asked = own.getReconsideration();
        Reconsideration.Own beside = asked == null ? null : asked.own();
        return beside == null ? List.of() : words(beside.askedAt(), beside.grounds());
    }

    private List<String> words(Instant at, List<String> codes) {
        return own.rules(Montreal.day(at)).grounds().stream()
                .filter(ground -> codes.contains(ground.code()))
                .map(ground -> ground.in(signedIn.language()))
                .toList();
    }

    /** Shows it back: one asks once. */
    public void check() {
        readBack.show(isPossible() && words().isPresent());
    }

    public void ask() {
        readBack.change();
        Decision decision = own.getDecision();
        Optional<String> said = words();
        if (decision != null && said.isPresent()) {
            show(
                    reconsiderations.ask(
                            own.account(), decision.id(), Set.copyOf(grounds), said.get()));
        }
    }

    /** Empty when they cannot be sent as they are, which is then said. */
    private Optional<String> words() {
        if (grounds.isEmpty()) {
            saying.say("grounds", "decision.grounds.missing");
        }
        Checked<String> read = Prose.read("why", reasons, Reconsideration.LONGEST);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("decision.", faulty.faults());
        }
        return !grounds.isEmpty() && read instanceof Checked.Sound<String> sound
                ? Optional.of(sound.value())
                : Optional.empty();
    }

    private void show(AskingAgain came) {
        if (came instanceof AskingAgain.TooLate late) {
            saying.say(null, "decision.again.late", moments.date(late.lastDay()));
        } else if (came instanceof AskingAgain.NotOpen) {
            saying.say(null, "decision.again.closed");
        } else {
            Going.to(own.about(PATH) + "&envoye=oui");
        }
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable List<String> grounds) {
        this.grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
