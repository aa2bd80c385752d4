package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.AskingAgain;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.Ground;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.Replies;
import quebec.monprojet.decision.Replying;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;

/**
 * Page {@code /bureau/decision/lettre}: what a person replies to a notice, or asks to be looked at
 * again, in a letter. Whoever enters it need not hold the application: the post waits for nobody.
 */
@Named
@RequestScoped
public class PostedLetterPage {

    static final String PATH = "/bureau/decision/lettre";

    @Inject private HandledFile file;
    @Inject private Notices notices;
    @Inject private Decisions decisions;
    @Inject private Replies replies;
    @Inject private Reconsiderations reconsiderations;
    @Inject private SignedIn reader;
    @Inject private Saying saying;

    private final Once<NoticeOfIntention> notice =
            new Once<>(
                    () ->
                            file.number()
                                    .flatMap(notices::standing)
                                    .filter(given -> given.repliedAt() == null)
                                    .filter(given -> stands(Status.INTENTION)));
    private final Once<Decision> decision =
            new Once<>(
                    () ->
                            file.number().map(decisions::about).stream()
                                    .flatMap(List::stream)
                                    .findFirst()
                                    .filter(taken -> stands(taken.outcome().status()))
                                    .filter(taken -> reconsiderations.until(taken).isPresent()));

    private @Nullable LocalDate postedOn;
    private List<String> grounds = List.of();
    private @Nullable String words;

    private boolean stands(Status status) {
        return file.standing().status() == status;
    }

    /** What is awaited of the person: a reply, a demand, or nothing. */
    public enum Awaited {
        REPLY,
        DEMAND,
        NOTHING
    }

    public Awaited getAwaited() {
        if (file.getStanding() == null) {
            return Awaited.NOTHING;
        }
        if (notice.get().isPresent()) {
            return Awaited.REPLY;
        }
        return decision.get().isPresent() ? Awaited.DEMAND : Awaited.NOTHING;
    }

    /** The one that may be replied to; null when none is. */
    public @Nullable NoticeOfIntention getNotice() {
        return notice.get().orElse(null);
    }

    /** The one that may be looked at again; null when none may. */
    public @Nullable Decision getDecision() {
        return decision.get().orElse(null);
    }

    /** The last day of the postmark; null when no demand is awaited. */
    public @Nullable LocalDate getUntil() {
        return decision.get().flatMap(reconsiderations::until).orElse(null);
    }

    public List<Ground> getChoices() {
        return file.getStanding() == null ? List.of() : file.rules().grounds();
    }

    public void enter() {
        switch (getAwaited()) {
            case REPLY -> notice.get().ifPresent(this::reply);
            case DEMAND -> decision.get().ifPresent(this::ask);
            case NOTHING -> saying.say(null, "bureau.decide.letter.nothing");
        }
    }

    private void reply(NoticeOfIntention given) {
        PostedLetter letter = letter(given.givenAt());
        String said = said(Replies.LONGEST);
        if (letter != null && said != null) {
            Replying came = replies.enter(letter, given.id(), said);
            show(came == Replying.DONE, came == Replying.ALREADY, "decide-reply-entered");
        }
    }

    private void ask(Decision taken) {
        PostedLetter letter = letter(taken.takenAt());
        String said = said(Reconsideration.LONGEST);
        if (grounds.isEmpty()) {
            saying.say("grounds", "bureau.decide.letter.grounds.missing");
        }
        if (letter == null || said == null || grounds.isEmpty()) {
            return;
        }
        AskingAgain came = reconsiderations.enter(letter, taken.id(), Set.copyOf(grounds), said);
        if (came instanceof AskingAgain.TooLate late) {
            saying.say("postedOn", "bureau.decide.letter.late", late.lastDay());
        } else {
            show(
                    came instanceof AskingAgain.Done,
                    came instanceof AskingAgain.Already,
                    "decide-demand-entered");
        }
    }

    /** What the person said before stands, and what was typed is not lost without a word. */
    private void show(boolean heard, boolean before, String done) {
        if (heard) {
            Going.to(Done.after(done, HandledFile.file(file.standing().number())));
        } else {
            saying.say(null, "bureau.decide.letter." + (before ? "already" : "closed"));
        }
    }

    /** Null once it is said what is wrong with its day. */
    private @Nullable PostedLetter letter(Instant answered) {
        LocalDate day = postedOn;
        PostedLetter letter =
                day == null ? null : new PostedLetter(reader.staff().orElseThrow(), day);
        if (letter == null || !letter.answers(answered, file.today())) {
            saying.say("postedOn", "bureau.decide.letter.day.wrong", Montreal.day(answered));
            return null;
        }
        return letter;
    }

    /** Null once it is said what is wrong with it. */
    private @Nullable String said(int longest) {
        Checked<String> read = Prose.read("words", words, longest);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("bureau.decide.letter.", faulty.faults());
        }
        return read instanceof Checked.Sound<String> sound ? sound.value() : null;
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable List<String> grounds) {
        this.grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
