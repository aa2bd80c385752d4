package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.DecisionRules;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.RulesInForce;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/**
 * What was decided of one of the signed-in person's applications, or is intended: of the one that
 * the address names, otherwise of the one that waits for their reply, otherwise of the latest.
 */
@Named("ownCase")
@RequestScoped
public class OwnCase {

    private static final String DOSSIER = "/dossier/";
    private static final String CANCELLATION = "/dossier/annulation";

    @Inject private OwnApplications applications;
    @Inject private Notices notices;
    @Inject private Decisions decisions;
    @Inject private Reconsiderations reconsiderations;
    @Inject private DecisionRules rules;
    @Inject private SignedIn signedIn;
    @Inject private Texts texts;
    @Inject private Moments moments;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private final Once<List<OwnApplication>> all =
            new Once<>(() -> signedIn.account().map(applications::of));
    private final Once<List<Other>> said =
            new Once<>(() -> Optional.of(all().flatMap(own -> other(own).stream()).toList()));
    private final Once<OwnApplication> chosen = new Once<>(this::choose);
    private final Once<NoticeOfIntention> notice =
            new Once<>(() -> application().flatMap(own -> first(notices.about(own.number()))));
    private final Once<String> reply =
            new Once<>(() -> notice.get().flatMap(given -> notices.reply(given.id())));
    private final Once<Decision> decision =
            new Once<>(() -> application().flatMap(own -> decisions.standing(own.number())));
    private final Once<LocalDate> until =
            new Once<>(() -> decision.get().flatMap(reconsiderations::until));
    private final Once<Reconsideration> reconsideration =
            new Once<>(
                    () ->
                            application()
                                    .flatMap(own -> first(reconsiderations.about(own.number()))));

    private final Once<LocalDate> ownUntil =
            new Once<>(() -> reconsideration.get().flatMap(reconsiderations::ownUntil));

    AccountId account() {
        return signedIn.account().orElseThrow();
    }

    private Optional<OwnApplication> application() {
        return chosen.get();
    }

    private Optional<OwnApplication> choose() {
        String named = request.getParameter("numero");
        return all().filter(own -> own.number().value().equals(named))
                .findFirst()
                .or(() -> all().filter(this::awaitsReply).findFirst())
                .or(() -> all().findFirst());
    }

    private Stream<OwnApplication> all() {
        return all.get().orElse(List.of()).stream();
    }

    private boolean awaitsReply(OwnApplication own) {
        return own.status() == Status.INTENTION
                && notices.standing(own.number()).filter(given -> !given.isReplied()).isPresent();
    }

    /** Their other applications of which a page has something to say. */
    public List<Other> getOthers() {
        return said().filter(other -> !other.application().equals(getApplication())).toList();
    }

    /** What is to be said of one of them; null when its steps say all. */
    public @Nullable Other other(String number) {
        return said().filter(other -> other.application().number().value().equals(number))
                .findFirst()
                .orElse(null);
    }

    private Stream<Other> said() {
        return said.get().orElse(List.of()).stream();
    }

    private Optional<Other> other(OwnApplication own) {
        return page(own.status()).map(page -> new Other(own, page, said(own)));
    }

    /** How it stands, with the last day of what may still be done about it. */
    private String said(OwnApplication own) {
        String key = "decision.other." + own.status();
        Optional<LocalDate> lastDay =
                own.status() == Status.INTENTION
                        ? notices.standing(own.number())
                                .filter(given -> !given.isReplied())
                                .map(NoticeOfIntention::replyUntil)
                        : decisions.standing(own.number()).flatMap(reconsiderations::until);
        return lastDay.filter(day -> !Montreal.day(clock.instant()).isAfter(day))
                .map(day -> texts.of(key + ".until", own.number(), moments.date(day)))
                .orElseGet(() -> texts.of(key, own.number()));
    }

    /** Which page says how it stands; empty while none does. */
    private static Optional<String> page(Status status) {
        return switch (status) {
            case INTENTION -> Optional.of(NoticePage.PATH);
            case SELECTED, REFUSED, REJECTED -> Optional.of(DecisionPage.PATH);
            case RECONSIDERATION -> Optional.of(AskAgainPage.PATH);
            case CANCELLED -> Optional.of(CANCELLATION);
            default -> Optional.empty();
        };
    }

    /** Another application, the page that says how it stands, and that in a line. */
    public record Other(OwnApplication application, String page, String said) {

        public String path() {
            return about(page, application.number());
        }
    }

    private static String about(String page, ApplicationNumber number) {
        return page + "?numero=" + number;
    }

    /** A page about the application that is shown. */
    String about(String page) {
        return application().map(own -> about(page, own.number())).orElse(page);
    }

    public String getNumber() {
        return application().map(own -> own.number().value()).orElse("");
    }

    private static <T> Optional<T> first(List<T> latestFirst) {
        return latestFirst.stream().findFirst();
    }

    public @Nullable OwnApplication getApplication() {
        return application().orElse(null);
    }

    /** How it stands, by its code; empty while there is none. */
    public String getStatus() {
        return application().map(own -> own.status().name()).orElse("");
    }

    /** The latest that was given, whether it stands or not; null when none was. */
    public @Nullable NoticeOfIntention getNotice() {
        return notice.get().orElse(null);
    }

    /** Whether it stands, and may still be replied to. */
    public boolean isIntended() {
        return stands(Status.INTENTION) && getNotice() != null;
    }

    public String getReply() {
        return reply.get().orElse("");
    }

    /** The latest that counts; null while none does, and while the file was opened again. */
    public @Nullable Decision getDecision() {
        return decision.get().orElse(null);
    }

    /** Whether that is how the application stands. */
    public boolean isDecided() {
        return stands(Status.SELECTED) || stands(Status.REFUSED) || stands(Status.REJECTED);
    }

    private boolean stands(Status status) {
        return application().filter(own -> own.status() == status).isPresent();
    }

    /** What to look for in the decision, by its code: one that is final names no remedy. */
    public String getSequel() {
        Decision taken = getDecision();
        return taken != null && taken.outcome() != Outcome.SELECTED && recourses(taken).isEmpty()
                ? "final"
                : getStatus();
    }

    /**
     * Until when the decision may be asked to be looked at again, by themselves where an officer
     * entered a letter of theirs; null when it may not.
     */
    public @Nullable LocalDate getUntil() {
        return isDecided() ? until.get().orElse(null) : ownUntil.get().orElse(null);
    }

    /** Whether what was asked came in a letter that an officer entered. */
    public boolean isEntered() {
        return reconsideration
                .get()
                .map(Reconsideration::id)
                .flatMap(reconsiderations::letter)
                .isPresent();
    }

    /** What the person asked last; null when they never did. */
    public @Nullable Reconsideration getReconsideration() {
        return reconsideration.get().orElse(null);
    }

    /** Whether it goes on after its decision was found to be wrong. */
    public boolean isGoingOn() {
        return isReopened() && application().filter(own -> own.status().isPending()).isPresent();
    }

    /** Whether the decision was found to be wrong, and none has been taken since. */
    public boolean isReopened() {
        Reconsideration asked = getReconsideration();
        return asked != null
                && asked.ending() == Reconsideration.Ending.REOPENED
                && getDecision() == null;
    }

    /** Whether the page of the dossier has something else to say than that it was received. */
    public boolean isTold() {
        return isIntended() || isDecided() || isGoingOn() || stands(Status.RECONSIDERATION);
    }

    /** The rules that hold for what was done on a day. */
    RulesInForce rules(LocalDate day) {
        return rules.on(application().map(own -> Montreal.day(own.receivedAt())).orElse(day), day);
    }

    Told told(NoticeOfIntention notice) {
        return Told.in(
                signedIn.language(),
                rules(Montreal.day(notice.givenAt())),
                notice.intended(),
                notice.clauses(),
                notice.reasons());
    }

    Told told(Decision decision) {
        return Told.in(
                signedIn.language(),
                rules(Montreal.day(decision.takenAt())),
                decision.outcome(),
                decision.clauses(),
                decision.reasons());
    }

    /** What may be done against a decision, in the language of the page. */
    List<String> recourses(Decision decision) {
        return rules(Montreal.day(decision.takenAt())).remedies(decision).stream()
                .map(remedy -> remedy.in(signedIn.language()))
                .toList();
    }

    /** For a page that is about something: whoever has none goes back to their dossier. */
    static void need(@Nullable Object something) {
        if (something == null) {
            Going.to(DOSSIER);
        }
    }
}
