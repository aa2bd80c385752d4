package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.AnnouncementFile;
import quebec.monprojet.opening.Notice;
import quebec.monprojet.opening.OpeningFile;
import quebec.monprojet.opening.OpeningFiles;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Typed;
import quebec.monprojet.web.state.PeriodText;
import quebec.monprojet.web.state.StateName;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/ouvertures/dossier}: one opening, and beside it what the public sees. */
@Named
@RequestScoped
public class OpeningPage {

    private final HttpServletRequest request;
    private final OpeningFiles files;
    private final SignedIn reader;
    private final Texts texts;
    private final Instant now;
    private @Nullable OpeningFile file;

    @Inject
    public OpeningPage(
            HttpServletRequest request,
            OpeningFiles files,
            SignedIn reader,
            Texts texts,
            Clock clock) {
        this.request = request;
        this.files = files;
        this.reader = reader;
        this.texts = texts;
        this.now = clock.instant();
    }

    @SuppressWarnings("NullAway")
    protected OpeningPage() {
        this(null, null, null, null, Clock.systemUTC());
    }

    /** The number of the decision, from the address or from the form that was sent. */
    public String getDecision() {
        return Typed.line(request.getParameter("decision"));
    }

    Optional<OpeningFile> file() {
        if (file == null) {
            file = files.of(getDecision()).orElse(null);
        }
        return Optional.ofNullable(file);
    }

    public boolean isKnown() {
        return file().isPresent();
    }

    public OpeningFile getFile() {
        return file().orElseThrow();
    }

    public State state() {
        return getFile().stateAt(now);
    }

    public String getState() {
        return StateName.of(state());
    }

    public String getStateName() {
        return texts.of("opening.state.name." + state());
    }

    public boolean isCapped() {
        return getFile().decision().terms().closesAt() != null;
    }

    /** The longest outage after which intake goes on by itself, in words. */
    public String getTolerance() {
        return PeriodText.lasting(getFile().decision().terms().outageTolerance(), texts.words());
    }

    /** The clause on places that are given up, in words: whoever approves has read it. */
    public String getPassingOn() {
        return PeriodText.passage(getFile().decision().terms().passingOn(), texts.words());
    }

    /** Whether nothing waits for this member here. */
    public boolean isIdle() {
        return !isApprovable()
                && !isPublishable()
                && !isSuspendable()
                && !isPreparable()
                && !isAnnouncementApprovable()
                && !isWithdrawable()
                && !isWaitingForAnother();
    }

    public boolean isWithdrawable() {
        return reader.has("programme-manager") && (state() == State.DRAFT || isApproved());
    }

    /** Another person's draft, for somebody who may approve. */
    public boolean isApprovable() {
        return state() == State.DRAFT && isSecond() && !isOwn();
    }

    /** One's own draft or announcement, which waits for somebody else. */
    public boolean isWaitingForAnother() {
        AnnouncementFile prepared = getFile().prepared();
        return isSecond()
                && ((state() == State.DRAFT && isOwn())
                        || (prepared != null && prepared.preparedBy().equals(me())));
    }

    public boolean isApproved() {
        return state() == State.APPROVED;
    }

    public boolean isPublishable() {
        return isApproved() && isSecond();
    }

    /** Another capped period that is announced and not over: two are never current. */
    public @Nullable String getCurrent() {
        return getFile().decision().terms().kind() == PeriodKind.EXEMPT
                ? null
                : files.all().stream()
                        .filter(line -> line.isCurrentAt(now))
                        .map(line -> line.period().value())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a notice published now would still be a day ahead of the opening. */
    public boolean isTimely() {
        return Notice.isTimely(now, getFile().decision().terms().opensAt());
    }

    /** The first instant that a notice published now may announce. */
    public Instant getEarliest() {
        return Notice.earliestOpening(now);
    }

    /** The last instant at which the notice can still be published. */
    public Instant getLatestPublication() {
        return getFile().decision().terms().opensAt().minus(Notice.AHEAD);
    }

    public boolean isSuspendable() {
        return (isSecond() || reader.has("administrator"))
                && (state() == State.ANNOUNCED || state() == State.OPEN);
    }

    public boolean isPreparable() {
        return state() == State.SUSPENDED && reader.has("programme-manager");
    }

    public boolean isAnnouncementApprovable() {
        AnnouncementFile prepared = getFile().prepared();
        return prepared != null
                && state() == State.SUSPENDED
                && isSecond()
                && !prepared.preparedBy().equals(me());
    }

    public boolean isAnnouncementWithdrawable() {
        return getFile().prepared() != null && state() == State.SUSPENDED && isSecond();
    }

    /** What the public reads now; null while it reads nothing. */
    public @Nullable Map<String, Object> getSeen() {
        return new PublicSight(texts.words(), now).of(getFile());
    }

    /** What it would read once the next step is taken; null when none waits. */
    public @Nullable Map<String, Object> getNext() {
        return new PublicSight(texts.words(), now).afterNextStep(getFile());
    }

    public List<Step> getTimeline() {
        return getFile().timeline().stream().map(each -> new Step(each, texts.words())).toList();
    }

    private boolean isSecond() {
        return reader.has("programme-manager") || reader.has("supervisor");
    }

    private boolean isOwn() {
        return getFile().decision().draftedBy().equals(me());
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }
}
