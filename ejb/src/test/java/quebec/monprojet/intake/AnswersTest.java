package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Instant NOW = Places.BELL.plusSeconds(5_000_000);

    private final Shelf shelf = new Shelf(null);
    private final Holders holders = new Holders(null, Clock.systemUTC());

    /** Whoever has none is sent on to the desk, which only says that it was asked. */
    private final AskedDesk desk =
            new AskedDesk() {
                @Override
                public CompletableFuture<Submission> proofFor(Request request, Instant lastPlace) {
                    return CompletableFuture.completedFuture(new Submission.BadTicket());
                }
            };

    private final Answers answers =
            new Answers(shelf, new FirstProofs(), desk, holders, new SimpleMeterRegistry());

    @Test
    void toWhomAPlacePassedIsToldOfIt() {
        Receipt receipt = Succeeding.first(NOW).receipt();
        shelf.put(receipt);
        holders.passed().learn(receipt.number(), Places.dossier(1), 1);
        assertThat(full(1))
                .isEqualTo(new Submission.AlreadyReceived(receipt, Submission.Holder.SAME_DOSSIER));
        assertThat(full(2)).isInstanceOf(Submission.BadTicket.class);
    }

    private Submission full(int asker) {
        return answers.of(
                        Places.request(asker, NOW), new Outcome.NoPlace(), Places.standing(10, 10))
                .toCompletableFuture()
                .join();
    }
}
