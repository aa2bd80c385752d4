package quebec.monprojet.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;

/** Receives applications. The cheap answers come first; the desk and the register do the rest. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    private final Tickets tickets;
    private final Periods periods;
    private final Holders holders;
    private final Arrivals arrivals;
    private final QuotaDesk desk;
    private final Answers answers;

    @Inject
    public Intake(
            Tickets tickets,
            Periods periods,
            Holders holders,
            Arrivals arrivals,
            QuotaDesk desk,
            Answers answers) {
        this.tickets = tickets;
        this.periods = periods;
        this.holders = holders;
        this.arrivals = arrivals;
        this.desk = desk;
        this.answers = answers;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Intake() {
        this(null, null, null, null, null, null);
    }

    /** The answer comes later, on another thread; no transaction may be open, none is held. */
    public CompletionStage<Submission> submit(SubmitApplication command) {
        CompletionStage<Submission> answer = answerOrFailure(command);
        return (command.period().warmUp() ? answer : answers.counted(answer))
                .exceptionally(Intake::busy);
    }

    private CompletionStage<Submission> answerOrFailure(SubmitApplication command) {
        try {
            return answer(command);
        } catch (RuntimeException failed) {
            return CompletableFuture.failedStage(failed);
        }
    }

    /** What failed was decided by nobody; the register still answers whoever asks again. */
    private static Submission busy(Throwable failed) {
        LOG.log(System.Logger.Level.WARNING, "A submission was left unanswered", failed);
        return ComeBack.WHEN_READ_ANEW;
    }

    private CompletionStage<Submission> answer(SubmitApplication command) {
        Optional<Ticket> ticket =
                tickets.read(command.ticket(), command.arrivedAt())
                        .filter(believed -> believed.period().equals(command.period()));
        if (ticket.isEmpty()) {
            return done(new Submission.BadTicket());
        }
        Optional<PeriodStanding> standing = periods.of(command.period());
        if (standing.isEmpty() || periods.stale()) {
            return done(ComeBack.WHEN_READ_ANEW);
        }
        return CheapAnswer.of(
                        new Request(ticket.get(), command.arrivedAt()),
                        standing.get(),
                        periods.asOf(),
                        holders.of(command.period()))
                .map(outcome -> answers.of(arrivals.stamped(ticket.get()), outcome, standing.get()))
                .orElseGet(() -> inTurn(desk.request(ticket.get()), standing.get()));
    }

    private CompletionStage<Submission> inTurn(Waiting one, PeriodStanding standing) {
        return one.answer().thenCompose(outcome -> answers.of(one.request(), outcome, standing));
    }

    private static CompletionStage<Submission> done(Submission answer) {
        return CompletableFuture.completedFuture(answer);
    }
}
