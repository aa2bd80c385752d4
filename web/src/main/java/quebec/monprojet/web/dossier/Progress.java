package quebec.monprojet.web.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Decision;
import quebec.monprojet.decision.Decisions;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.exchange.Withdrawal;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** The ways of the applications that periods received, for the page of the dossier. */
@Named
@RequestScoped
public class Progress {

    @Inject private StandingPage standing;
    @Inject private FeeFiles fees;
    @Inject private Withdrawals withdrawals;
    @Inject private DocumentRequests requests;
    @Inject private Cases cases;
    @Inject private Decisions decisions;
    @Inject private Notices notices;
    @Inject private OwnApplications applications;
    @Inject private Draft draft;
    @Inject private Moments moments;
    @Inject private Texts texts;

    private @Nullable Way latest;
    private List<Way> ways = List.of();

    /**
     * One step in words.
     *
     * @param at null while it is ahead, or when only its day is known
     * @param on the day in Montréal, when only that is known
     * @param said what it waits for; empty once it is behind
     */
    public record Line(String label, @Nullable Instant at, @Nullable LocalDate on, String said) {}

    /**
     * That of one application.
     *
     * @param awaited the last day for documents, in Montréal; null while none are awaited
     */
    public record Way(
            ApplicationNumber number,
            Steps steps,
            @Nullable Status status,
            @Nullable LocalDate awaited) {

        /** Whether its person was invited to pay. */
        public boolean hasFees() {
            return steps.fees() != null;
        }
    }

    @PostConstruct
    void look() {
        DossierView.Sealed sealed = standing.getSealed();
        Receipt receipt = standing.getReceipt();
        if (sealed != null && receipt != null) {
            DossierId dossier = sealed.seal().dossier();
            Way shown =
                    way(
                            receipt.number(),
                            sealed.at(),
                            receipt.receivedAt(),
                            cases.of(receipt.number()).map(CaseStanding::status).orElse(null),
                            awaited(dossier));
            latest = shown;
            ways =
                    applications.of(draft.account()).stream()
                            .map(
                                    own ->
                                            own.number().equals(receipt.number())
                                                    ? shown
                                                    : way(own, sealed))
                            .toList();
        }
    }

    private Way way(OwnApplication own, DossierView.Sealed sealed) {
        boolean same = own.dossier().equals(sealed.seal().dossier());
        return way(
                own.number(),
                same ? sealed.at() : null,
                own.receivedAt(),
                own.status(),
                same && own.status().isPending() ? awaited(own.dossier()) : null);
    }

    private Way way(
            ApplicationNumber number,
            @Nullable Instant sealedAt,
            Instant receivedAt,
            @Nullable Status status,
            @Nullable LocalDate awaited) {
        return new Way(
                number,
                new Steps(
                        sealedAt,
                        receivedAt,
                        fees.of(number).orElse(null),
                        withdrawals.of(number).map(Withdrawal::at).orElse(null),
                        decisions.standing(number).map(Decision::takenAt).orElse(null)),
                status,
                awaited);
    }

    private @Nullable LocalDate awaited(DossierId dossier) {
        return requests.openFor(draft.account())
                .filter(request -> !request.answered())
                .filter(request -> request.dossier().equals(dossier))
                .map(DocumentRequest::lastDay)
                .orElse(null);
    }

    /** Those of all the person's applications, the latest first, when there are several. */
    public List<Way> getWays() {
        return ways.size() > 1 ? ways : List.of();
    }

    /** None before the receipt. */
    public List<Line> getSteps() {
        return latest == null ? List.of() : lines(latest);
    }

    public List<Line> lines(Way way) {
        return way.steps().all().stream().map(step -> line(step, way)).toList();
    }

    private Line line(Steps.Step step, Way way) {
        String key = "dossier.step." + step.stage().name().toLowerCase(Locale.ROOT);
        Instant at = step.at();
        String said = at == null ? said(step.stage(), key, way) : "";
        return step.toTheDay() && at != null
                ? new Line(texts.of(key), null, Montreal.day(at), said)
                : new Line(texts.of(key), at, null, said);
    }

    private String said(Steps.Stage step, String key, Way way) {
        FeeStanding standing = way.steps().fees();
        if (step == Steps.Stage.EXAMINATION && way.awaited() != null) {
            return texts.of(key + ".asked", moments.date(way.awaited()));
        }
        String stage = "decision.step." + way.status();
        if (step == Steps.Stage.EXAMINATION && texts.words().containsKey(stage)) {
            return texts.of(stage, moments.date(noticed(way)));
        }
        return standing == null
                ? texts.of(key + ".next")
                : texts.of(
                        key + "." + standing.invitation().state().name(),
                        moments.date(standing.invitation().lastDay()));
    }

    /** The day in Montréal on which the notice that stands was given; null when none does. */
    private @Nullable LocalDate noticed(Way way) {
        return way.status() == Status.INTENTION
                ? notices.standing(way.number())
                        .map(notice -> Montreal.day(notice.givenAt()))
                        .orElse(null)
                : null;
    }

    /** {@code WITHDRAWN}, {@code EXPIRED} or {@code CANCELLED}; empty while it goes on. */
    public String getEnding() {
        return latest == null ? "" : ending(latest);
    }

    /** Likewise. */
    public String ending(Way way) {
        Steps.Ending ending = way.steps().ending();
        return ending == null ? "" : ending.name();
    }

    /** When the person gave it up; null as long as they did not. */
    public @Nullable Instant getWithdrawnAt() {
        return latest == null ? null : latest.steps().withdrawnAt();
    }

    /** Whether the person's next step is theirs to take, by paying. */
    public boolean isToPay() {
        FeeStanding standing = latest == null ? null : latest.steps().fees();
        return standing != null
                && getEnding().isEmpty()
                && standing.invitation().state() == InvitationState.INVITED;
    }
}
