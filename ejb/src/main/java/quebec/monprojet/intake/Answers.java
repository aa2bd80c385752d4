package quebec.monprojet.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodStanding;

/** Makes the answer of an outcome: fetches the receipt, has the proof of having asked signed. */
@ApplicationScoped
public class Answers {

    @Resource private ManagedExecutorService readers;

    private final Shelf shelf;
    private final FirstProofs first;
    private final AskedDesk asked;
    private final Holders holders;
    private final MeterRegistry meters;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    @Inject
    public Answers(
            Shelf shelf,
            FirstProofs first,
            AskedDesk asked,
            Holders holders,
            MeterRegistry meters) {
        this.shelf = shelf;
        this.first = first;
        this.asked = asked;
        this.holders = holders;
        this.meters = meters;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Answers() {
        this(null, null, null, null, null);
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
        return full(request, holders.of(period.number()).lastReceivedAt());
    }

    /** Whoever asks again gets their proof again, from here, until a place has passed to them. */
    private CompletionStage<Submission> full(Request request, Instant lastPlaceAt) {
        Optional<ApplicationNumber> passed =
                holders.passed().to(request.ticket().period(), request.dossier());
        if (passed.isPresent()) {
            return receiptAt(passed.get())
                    .thenApply(
                            receipt ->
                                    new Submission.AlreadyReceived(
                                            receipt, Submission.Holder.SAME_DOSSIER));
        }
        return first.of(request.ticket())
                .map(proof -> done(new Submission.Full(lastPlaceAt, proof)))
                .orElseGet(() -> asked.proofFor(request, lastPlaceAt));
    }

    /** Whoever asks must not wait for the register, which may be slow. */
    private CompletionStage<Receipt> receiptAt(ApplicationNumber number) {
        return shelf.lately(number)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> shelf.at(number), readers));
    }

    public CompletionStage<Submission> counted(CompletionStage<Submission> answer) {
        return answer.whenComplete((given, failure) -> counter(given).increment());
    }

    /** Looked up once a kind, not for each of forty thousand. */
    private Counter counter(@Nullable Submission answer) {
        return counters.computeIfAbsent(
                answer == null ? "failure" : answer.getClass().getSimpleName(),
                kind ->
                        meters.counter(
                                "mpq.intake.answers", "kind", kind.toLowerCase(Locale.ROOT)));
    }

    private static CompletionStage<Submission> done(Submission answer) {
        return CompletableFuture.completedFuture(answer);
    }
}
