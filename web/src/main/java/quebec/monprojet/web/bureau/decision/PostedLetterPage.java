package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.AskingAgain;
import quebec.monprojet.decision.AwaitedLetter;
import quebec.monprojet.decision.AwaitedLetters;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Ground;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.PostedLetter;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.Replies;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
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
    @Inject private AwaitedLetters letters;
    @Inject private OfferedActs offered;
    @Inject private Replies replies;
    @Inject private Reconsiderations reconsiderations;
    @Inject private SignedIn reader;
    @Inject private HttpServletRequest request;
    @Inject private Saying saying;

    private final Once<AwaitedLetter> letter =
            new Once<>(() -> Optional.ofNullable(file.getStanding()).flatMap(letters::of));

    private @Nullable LocalDate postedOn;
    private List<String> grounds = List.of();
    private @Nullable String words;

    /** What is awaited of the person: a reply, a demand, or nothing. */
    public enum Awaited {
        REPLY,
        DEMAND,
        NOTHING;

        static Awaited of(AwaitedLetter letter) {
            return letter instanceof AwaitedLetter.Reply ? REPLY : DEMAND;
        }
    }

    public Awaited getAwaited() {
        return letter.get().map(Awaited::of).orElse(Awaited.NOTHING);
    }

    /** The one that may be replied to; null when none is. */
    public @Nullable NoticeOfIntention getNotice() {
        return letter.get().orElse(null) instanceof AwaitedLetter.Reply reply
                ? reply.notice()
                : null;
    }

    /** The decision that may be looked at again, and until when; null when none may. */
    public AwaitedLetter.@Nullable Demand getDemand() {
        return letter.get().orElse(null) instanceof AwaitedLetter.Demand demand ? demand : null;
    }

    public List<Ground> getChoices() {
        return file.getStanding() == null ? List.of() : file.rules().grounds();
    }

    public void enter() {
        AwaitedLetter awaited = letter.get().orElse(null);
        if (awaited instanceof AwaitedLetter.Reply reply) {
            reply(reply.notice());
        } else if (awaited instanceof AwaitedLetter.Demand demand) {
            ask(demand);
        } else {
            saying.say(null, "bureau.decide.letter.nothing");
        }
    }

    private void reply(NoticeOfIntention given) {
        Instant left = Objects.requireNonNull(given.leftAt());
        PostedLetter posted = posted(left);
        String said = said(Replies.LONGEST);
        if (posted == null || said == null) {
            return;
        }
        switch (replies.enter(posted, given.id(), said)) {
            case DONE -> went("decide-reply-entered");
            case ALREADY -> saying.say(null, "bureau.decide.letter.already");
            case NOT_THAT_DAY -> wrongDay(left);
            case NOT_OPEN -> saying.say(null, "bureau.decide.letter.closed");
        }
    }

    /** Why whoever reads does not enter it; empty where they may, and for a form that was sent. */
    public String getWhy() {
        return "POST".equals(request.getMethod()) ? "" : letter.get().map(offered::why).orElse("");
    }

    private void ask(AwaitedLetter.Demand demand) {
        Decision taken = demand.decision();
        PostedLetter posted = posted(demand.told());
        String said = said(Reconsideration.LONGEST);
        if (grounds.isEmpty()) {
            saying.say("grounds", "bureau.decide.letter.grounds.missing");
        }
        if (posted == null || said == null || grounds.isEmpty()) {
            return;
        }
        AskingAgain came = reconsiderations.enter(posted, taken.id(), Set.copyOf(grounds), said);
        if (came instanceof AskingAgain.Done) {
            went("decide-demand-entered");
        } else if (came instanceof AskingAgain.TooLate late) {
            saying.say("postedOn", "bureau.decide.letter.late", late.lastDay());
        } else if (came instanceof AskingAgain.NotThatDay) {
            wrongDay(demand.told());
        } else if (came instanceof AskingAgain.OwnWork) {
            saying.say(null, "bureau.decide.letter.own-work");
        } else {
            boolean before = came instanceof AskingAgain.Already;
            saying.say(null, "bureau.decide.letter." + (before ? "already" : "closed"));
        }
    }

    private void went(String done) {
        Going.to(Done.after(done, HandledFile.file(file.standing().number())));
    }

    /** Null once it is said that its day is missing. */
    private @Nullable PostedLetter posted(Instant answered) {
        LocalDate day = postedOn;
        if (day == null) {
            wrongDay(answered);
            return null;
        }
        return new PostedLetter(reader.staff().orElseThrow(), day);
    }

    private void wrongDay(Instant answered) {
        saying.say("postedOn", "bureau.decide.letter.day.wrong", Montreal.day(answered));
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
