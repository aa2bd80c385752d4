package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Clause;
import quebec.monprojet.decision.Obstacles;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.examination.Line;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.decision.Told;
import quebec.monprojet.web.dossier.PointsWords;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/decision/relecture}: somebody else looks at what was proposed. */
@Named
@RequestScoped
public class SecondLookPage {

    static final String PATH = "/bureau/decision/relecture";

    @Inject private HandledFile file;
    @Inject private SecondLooks looks;
    @Inject private Obstacles obstacles;
    @Inject private Examinations examinations;
    @Inject private PointsWords words;
    @Inject private PersonsReading reading;
    @Inject private Answers answers;
    @Inject private SignedIn reader;
    @Inject private HttpServletRequest request;
    @Inject private Saying saying;

    private final Once<Proposal> proposal =
            new Once<>(() -> file.number().flatMap(looks::awaiting));
    private final Once<Examined> sheet =
            new Once<>(
                    () ->
                            proposal.get()
                                    .filter(waiting -> waiting.outcome() != Outcome.REJECTED)
                                    .flatMap(waiting -> examinations.of(waiting.number())));

    /** Whether whoever reads had no part in it. */
    private final Once<Boolean> apart =
            new Once<>(
                    () ->
                            proposal.get()
                                    .flatMap(
                                            waiting ->
                                                    reader.staff()
                                                            .map(
                                                                    who ->
                                                                            looks.isOpenTo(
                                                                                    who,
                                                                                    waiting
                                                                                            .number()))));

    private @Nullable String reason;

    /** Null when nothing waits. */
    public @Nullable Proposal getProposal() {
        return proposal.get().orElse(null);
    }

    public List<Clause> getClauses() {
        return proposal.get()
                .map(waiting -> file.rules().named(waiting.grounds().clauses()))
                .orElse(List.of());
    }

    /** What the person will read once it is confirmed; null when nothing waits. */
    public @Nullable Told getTold() {
        return proposal.get().map(Proposal::grounds).map(reading::told).orElse(null);
    }

    /** What the sheet says of what was examined; null for a rejection, which rests on none. */
    public @Nullable Examined getSheet() {
        return sheet.get().orElse(null);
    }

    /** Under how many criteria nobody has found anything. */
    public long getUnfound() {
        return sheet.get().map(Examined::lines).orElse(List.of()).stream()
                .filter(line -> line.finding() == null)
                .count();
    }

    /** Where a person found something else than the machine counted. */
    public List<Line> getNotable() {
        return sheet.get().map(Examined::lines).orElse(List.of()).stream()
                .filter(SecondLookPage::isNotable)
                .toList();
    }

    private static boolean isNotable(Line line) {
        Finding found = line.finding();
        return found != null && found.differs();
    }

    public String criterion(Line line) {
        return words.criterion(line.criterion());
    }

    /**
     * What has come since and keeps it from being confirmed; empty where nothing does, and for a
     * form that was sent: the act answers that itself.
     */
    public String getKept() {
        CaseStanding standing = file.getStanding();
        return standing == null || !isActing() || "POST".equals(request.getMethod())
                ? ""
                : proposal.get()
                        .flatMap(
                                waiting ->
                                        reader.staff()
                                                .flatMap(
                                                        who ->
                                                                obstacles.toConfirming(
                                                                        who, standing, waiting)))
                        .map(answers::why)
                        .orElse("");
    }

    /** Whether whoever reads had a part in it, and so does not look at it. */
    public boolean isOwn() {
        return getProposal() != null && !apart.get().orElse(false);
    }

    public boolean isActing() {
        return getProposal() != null && !isOwn() && reader.has("supervisor");
    }

    public void confirm() {
        if (file.getStanding() != null) {
            answers.show(looks.confirm(file.hand()), "decide-confirmed", SecondLooksPage.PATH);
        }
    }

    public void sendBack() {
        Reason words = Reason.read(reason).orElse(null);
        if (words == null) {
            saying.say("reason", "bureau.decide.reason.wrong", Reason.SHORTEST, Reason.LONGEST);
        } else if (file.getStanding() != null) {
            answers.show(
                    looks.sendBack(file.hand(), words), "decide-sent-back", SecondLooksPage.PATH);
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
