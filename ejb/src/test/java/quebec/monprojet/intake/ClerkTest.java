package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.intake.Places.BELL;
import static quebec.monprojet.intake.Places.PERIOD;
import static quebec.monprojet.intake.Places.entry;
import static quebec.monprojet.intake.Places.place;
import static quebec.monprojet.intake.Places.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.opening.PeriodNumber;

class ClerkTest {

    private static final Request FIRST = request(1, BELL.plusMillis(1));
    private static final Request SECOND = request(2, BELL.plusMillis(2));

    private final Map<DossierId, Receipt> register = new HashMap<>();
    private final Map<Request, Outcome> replies = new HashMap<>();
    private final List<Entry> committed = new ArrayList<>();
    private int lookUps;

    @Test
    void everybodyInABatchIsAnsweredByIt() {
        serve(
                (period, requests) ->
                        new Batch(
                                List.of(place(FIRST, 1), new Verdict.NoPlace()),
                                List.of(entry(FIRST))));
        assertThat(replies.get(FIRST)).isEqualTo(new Outcome.Placed(entry(FIRST).receipt()));
        assertThat(replies.get(SECOND)).isEqualTo(new Outcome.NoPlace());
        assertThat(committed).containsExactly(entry(FIRST));
    }

    @Test
    void aBatchThatWasCommittedThoughItFailedIsFoundInTheRegister() {
        register.put(FIRST.dossier(), entry(FIRST).receipt());
        register.put(SECOND.dossier(), entry(SECOND).receipt());
        serve(ClerkTest::breaks);
        assertThat(replies.get(FIRST)).isEqualTo(new Outcome.Placed(entry(FIRST).receipt()));
        assertThat(replies.get(SECOND)).isInstanceOf(Outcome.Placed.class);
    }

    @Test
    void aReceiptGivenToAnEarlierRequestIsToldAsGivenBefore() {
        Instant before = FIRST.arrivedAt().minusSeconds(5);
        register.put(FIRST.dossier(), entry(request(1, before)).receipt());
        serve(ClerkTest::breaks);
        assertThat(replies.get(FIRST)).isInstanceOf(Outcome.Held.class);
    }

    @Test
    void oneThatBreaksTheBatchBreaksNobodyElses() {
        serve(
                (period, requests) -> {
                    if (requests.contains(SECOND)) {
                        throw new IllegalStateException("the second");
                    }
                    return new Batch(List.of(place(FIRST, 1)), List.of(entry(FIRST)));
                });
        assertThat(replies.get(FIRST)).isInstanceOf(Outcome.Placed.class);
        assertThat(replies.get(SECOND)).isEqualTo(Outcome.BUSY);
    }

    @Test
    void whileTheRegisterIsOutOfReachNobodyIsTriedInTurn() {
        Clerk clerk =
                new Clerk(
                        ClerkTest::breaks,
                        (period, dossier) -> {
                            lookUps++;
                            throw new IllegalStateException("out of reach");
                        },
                        committed::addAll,
                        this::note);
        clerk.accept(List.of(waiting(FIRST), waiting(SECOND), waiting(request(3, BELL))));
        assertThat(replies).hasSize(3);
        assertThat(replies.values()).containsOnly(Outcome.BUSY);
        assertThat(lookUps).isEqualTo(2);
    }

    private void serve(Clerk.Writer writer) {
        new Clerk(
                        writer,
                        (period, dossier) -> Optional.ofNullable(register.get(dossier)),
                        committed::addAll,
                        this::note)
                .accept(List.of(waiting(FIRST), waiting(SECOND)));
    }

    private void note(Waiting one, Outcome outcome) {
        replies.put(one.request(), outcome);
    }

    private static Waiting waiting(Request request) {
        return new Waiting(request, new CompletableFuture<>());
    }

    private static Batch breaks(PeriodNumber period, List<Request> requests) {
        throw new IllegalStateException(PERIOD + " broke");
    }
}
