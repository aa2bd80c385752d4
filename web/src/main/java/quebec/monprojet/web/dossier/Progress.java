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
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.exchange.Withdrawal;
import quebec.monprojet.exchange.Withdrawals;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.FeeStanding;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** The way of the application that a period received, for the page of the dossier. */
@Named
@RequestScoped
public class Progress {

    @Inject private StandingPage standing;
    @Inject private FeeFiles fees;
    @Inject private Withdrawals withdrawals;
    @Inject private DocumentRequests requests;
    @Inject private Cases cases;
    @Inject private Decisions decisions;
    @Inject private Draft draft;
    @Inject private Moments moments;
    @Inject private Texts texts;

    private @Nullable Steps steps;
    private @Nullable LocalDate awaited;
    private @Nullable Status status;

    /**
     * One step in words.
     *
     * @param at null while it is ahead, or when only its day is known
     * @param on the day in Montréal, when only that is known
     * @param said what it waits for; empty once it is behind
     */
    public record Line(String label, @Nullable Instant at, @Nullable LocalDate on, String said) {}

    @PostConstruct
    void look() {
        DossierView.Sealed sealed = standing.getSealed();
        Receipt receipt = standing.getReceipt();
        if (sealed != null && receipt != null) {
            steps =
                    new Steps(
                            sealed.at(),
                            receipt.receivedAt(),
                            fees.of(receipt.number()).orElse(null),
                            withdrawals.of(receipt.number()).map(Withdrawal::at).orElse(null),
                            decisions.about(receipt.number()).stream()
                                    .findFirst()
                                    .map(Decision::takenAt)
                                    .orElse(null));
            status = cases.of(receipt.number()).map(CaseStanding::status).orElse(null);
            awaited =
                    requests.openFor(draft.account())
                            .filter(request -> !request.answered())
                            .filter(request -> request.dossier().equals(sealed.seal().dossier()))
                            .map(DocumentRequest::lastDay)
                            .orElse(null);
        }
    }

    /** None before the receipt. */
    public List<Line> getSteps() {
        Steps shown = steps;
        return shown == null
                ? List.of()
                : shown.all().stream().map(step -> line(step, shown.fees())).toList();
    }

    private Line line(Steps.Step step, @Nullable FeeStanding standing) {
        String key = "dossier.step." + step.stage().name().toLowerCase(Locale.ROOT);
        Instant at = step.at();
        String said = at == null ? said(step.stage(), key, standing) : "";
        return step.toTheDay() && at != null
                ? new Line(texts.of(key), null, Montreal.day(at), said)
                : new Line(texts.of(key), at, null, said);
    }

    private String said(Steps.Stage step, String key, @Nullable FeeStanding standing) {
        if (step == Steps.Stage.EXAMINATION && awaited != null) {
            return texts.of(key + ".asked", moments.date(awaited));
        }
        String stage = "decision.step." + status;
        if (step == Steps.Stage.EXAMINATION && texts.words().containsKey(stage)) {
            return texts.of(stage);
        }
        return standing == null
                ? texts.of(key + ".next")
                : texts.of(
                        key + "." + standing.invitation().state().name(),
                        moments.date(standing.invitation().lastDay()));
    }

    /** {@code WITHDRAWN}, {@code EXPIRED} or {@code CANCELLED}; empty while it goes on. */
    public String getEnding() {
        Steps.Ending ending = steps == null ? null : steps.ending();
        return ending == null ? "" : ending.name();
    }

    /** When the person gave it up; null as long as they did not. */
    public @Nullable Instant getWithdrawnAt() {
        return steps == null ? null : steps.withdrawnAt();
    }

    /** Whether the person's next step is theirs to take, by paying. */
    public boolean isToPay() {
        FeeStanding standing = steps == null ? null : steps.fees();
        return standing != null
                && getEnding().isEmpty()
                && standing.invitation().state() == InvitationState.INVITED;
    }
}
