package quebec.monprojet.web.bureau.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Clause;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Delay;
import quebec.monprojet.decision.Grounds;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.decision.Told;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.look.Saying;

/**
 * Page {@code /bureau/decision/motifs}: an act that rests on clauses and reasons. It is sent only
 * as its author has read it, in the person's own language.
 */
@Named
@RequestScoped
public class GroundsPage {

    @Inject private HandledFile file;
    @Inject private StandingNotice standing;
    @Inject private AskedAgain again;
    @Inject private SentBack sentBack;
    @Inject private PersonsReading reading;
    @Inject private GroundedActs acts;
    @Inject private Saying saying;
    @Inject private HttpServletRequest request;

    private List<String> clauses = List.of();
    private @Nullable String reasons;
    private @Nullable Grounds previewed;
    private String carried = "";

    /**
     * What is proposed begins with what its notice said, and what is proposed anew with what was
     * sent back.
     */
    @PostConstruct
    void begin() {
        carried = Objects.requireNonNullElse(request.getParameter("apercu"), "");
        NoticeOfIntention given = standing.getNotice();
        Grounds before = before().orElse(null);
        if (before != null) {
            clauses = before.clauses();
            reasons = before.reasons();
        } else if (file.act() == FileAct.PROPOSE && given != null) {
            clauses = given.clauses();
            reasons = given.reasons();
        } else if (file.act() == FileAct.SELECT) {
            clauses = getChoices().stream().map(Clause::code).toList();
        }
    }

    /** What was sent back of the outcome that the page is about. */
    private Optional<Grounds> before() {
        return outcome()
                .filter(chosen -> !isNoticing())
                .flatMap(chosen -> sentBack.grounds().filter(last -> last.outcome() == chosen));
    }

    public void load() {
        file.load();
        if (file.getStanding() != null && outcome().isEmpty()) {
            Going.to(HandledFile.file(file.standing().number()));
        }
    }

    private Optional<Outcome> outcome() {
        FileAct act = file.act();
        if (act == null || file.getStanding() == null) {
            return Optional.empty();
        }
        return switch (act) {
            case SELECT -> Optional.of(Outcome.SELECTED);
            case NOTICE_OF_REFUSAL -> Optional.of(Outcome.REFUSED);
            case NOTICE_OF_REJECTION -> Optional.of(Outcome.REJECTED);
            case PROPOSE ->
                    Optional.ofNullable(standing.getNotice()).map(NoticeOfIntention::intended);
            case UPHOLD -> again.outcome();
            default -> Optional.empty();
        };
    }

    /** What it may rest on: what the person has heard of, where they have. */
    public List<Clause> getChoices() {
        List<Clause> all = outcome().map(chosen -> file.rules().clauses(chosen)).orElse(List.of());
        return known().map(
                        said ->
                                all.stream()
                                        .filter(clause -> said.contains(clause.code()))
                                        .toList())
                .orElse(all);
    }

    private Optional<List<String>> known() {
        NoticeOfIntention given = standing.getNotice();
        Decision first = again.getDecision();
        if (file.act() == FileAct.PROPOSE && given != null) {
            return Optional.of(given.clauses());
        }
        return file.act() == FileAct.UPHOLD && first != null
                ? Optional.of(first.clauses())
                : Optional.empty();
    }

    /** All that the person said so far to what this answers; carried by the form. */
    public String getHeard() {
        return file.act() == FileAct.UPHOLD ? again.heard() : standing.getHeard();
    }

    /** Whether it tells of an intention, and not of a decision. */
    public boolean isNoticing() {
        return file.act() == FileAct.NOTICE_OF_REFUSAL || file.act() == FileAct.NOTICE_OF_REJECTION;
    }

    public Delay getReplyPeriod() {
        return file.rules().replyPeriod();
    }

    /** How many of a hundred selections somebody else looks at. */
    public int getSampled() {
        return file.rules().sampled();
    }

    /** Whether there is a preview, or the form that is being read was sent under one. */
    public boolean isPreviewed() {
        return previewed != null || !carried.isEmpty();
    }

    public void preview() {
        carried = "";
        previewed = grounds();
    }

    /** What was not previewed as it stands is shown first. */
    public void send() {
        String read = carried;
        carried = "";
        Grounds grounds = grounds();
        FileAct act = file.act();
        if (grounds == null || act == null) {
            return;
        }
        if (!fingerprint(grounds).equals(read)) {
            previewed = grounds;
            saying.say(null, "bureau.decide.preview.changed");
            return;
        }
        String heard = Objects.requireNonNullElse(request.getParameter("reponse"), "");
        acts.perform(act, file, grounds, heard);
        previewed = Faults.found() ? grounds : null;
    }

    private @Nullable Grounds grounds() {
        Outcome outcome = outcome().orElse(null);
        if (outcome == null) {
            Going.nowhere();
            return null;
        }
        if (clauses.isEmpty()) {
            saying.say("clauses", "bureau.decide.clauses.missing");
        }
        Checked<String> read = Prose.read("reasons", reasons, Grounds.LONGEST);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("bureau.decide.", faulty.faults());
        }
        return !clauses.isEmpty() && read instanceof Checked.Sound<String> sound
                ? new Grounds(outcome, clauses, sound.value())
                : null;
    }

    /** What the person will read; null until it is asked for. */
    public @Nullable Told getTold() {
        Grounds shown = previewed;
        return shown == null ? null : reading.told(shown);
    }

    public LocalDate getReplyUntil() {
        return file.today().plusDays(getReplyPeriod().days());
    }

    public String getFingerprint() {
        Grounds shown = previewed;
        return shown == null ? "" : fingerprint(shown);
    }

    private String fingerprint(Grounds grounds) {
        return Fingerprint.of(
                Map.of(
                        "application", file.getNumber(),
                        "act", file.getAct(),
                        "outcome", grounds.outcome().name(),
                        "clauses", grounds.clauses(),
                        "reasons", grounds.reasons()));
    }

    public List<String> getClauses() {
        return clauses;
    }

    public void setClauses(@Nullable List<String> clauses) {
        this.clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
