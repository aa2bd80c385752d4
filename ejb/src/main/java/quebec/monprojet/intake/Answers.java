package quebec.monprojet.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodStanding;

/** Makes the answer of an outcome: fetches the receipt, has the proof of having asked signed. */
@ApplicationScoped
public class Answers {

    @Resource private ManagedExecutorService readers;

    private final Shelf shelf;
    private final AskedDesk asked;
    private final Holders holders;
    private final MeterRegistry meters;

    @Inject
    public Answers(Shelf shelf, AskedDesk asked, Holders holders, MeterRegistry meters) {
        this.shelf = shelf;
        this.asked = asked;
        this.holders = holders;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Answers() {
        this(null, null, null, null);
    }

    public CompletionStage<Submission> of(Request request, Outcome outcome, PeriodStanding period) {
        if (outcome instanceof Outcome.Placed placed) {
            return done(new Submission.Received(placed.receipt()));
        }
        if (outcome instanceof Outcome.Held held) {
            return receiptAt(held.number())
                    .thenApply(receipt -> new Submission.AlreadyReceived(receipt, held.holder()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return done(refused.answer());
        }
        return asked.proofFor(request, holders.of(period.number()).lastReceivedAt());
    }

    /** Whoever asks must not wait for the register, which may be slow. */
    private CompletionStage<Receipt> receiptAt(ApplicationNumber number) {
        return shelf.lately(number)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> shelf.at(number), readers));
    }

    public CompletionStage<Submission> counted(CompletionStage<Submission> answer) {
        return answer.whenComplete(
                (given, failure) ->
                        meters.counter("mpq.intake.answers", "kind", kind(given)).increment());
    }

    private static String kind(@Nullable Submission answer) {
        return answer == null
                ? "failure"
                : answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static CompletionStage<Submission> done(Submission answer) {
        return CompletableFuture.completedFuture(answer);
    }
}
