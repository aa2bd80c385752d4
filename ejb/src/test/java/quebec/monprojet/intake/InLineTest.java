package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.intake.Places.BELL;
import static quebec.monprojet.intake.Places.request;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InLineTest {

    private final InLine inLine = new InLine();
    private final List<Waiting> line = new ArrayList<>();

    @Test
    void whoPressesAgainStandsWhereTheyStood() {
        Waiting first = presses(1);
        Waiting again = presses(1);
        presses(2);
        assertThat(line).hasSize(2);
        line.get(0).answer().complete(new Outcome.NoPlace());
        assertThat(first.answer()).isCompletedWithValue(new Outcome.NoPlace());
        assertThat(again.answer()).isCompletedWithValue(new Outcome.NoPlace());
        assertThat(again.request()).isEqualTo(first.request());
    }

    @Test
    void thePlaceIsGivenOnce() {
        Receipt receipt = Places.entry(request(1, BELL)).receipt();
        presses(1);
        Waiting again = presses(1);
        line.get(0).answer().complete(new Outcome.Placed(receipt));
        assertThat(again.answer())
                .isCompletedWithValue(
                        new Outcome.Held(receipt.number(), Submission.Holder.SAME_DOSSIER));
    }

    @Test
    void whoWasAnsweredJoinsAnew() {
        presses(1);
        line.get(0).answer().complete(Outcome.BUSY);
        presses(1);
        assertThat(line).hasSize(2);
    }

    private Waiting presses(int dossier) {
        Request request = request(dossier, BELL);
        return inLine.of(
                request.ticket(),
                () -> {
                    Waiting one = new Waiting(request, new CompletableFuture<>());
                    line.add(one);
                    return one;
                });
    }
}
