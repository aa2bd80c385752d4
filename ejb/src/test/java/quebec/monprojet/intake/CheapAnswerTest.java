package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.intake.Places.BELL;
import static quebec.monprojet.intake.Places.dossier;
import static quebec.monprojet.intake.Places.person;
import static quebec.monprojet.intake.Places.request;
import static quebec.monprojet.intake.Places.standing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheapAnswerTest {

    private static final Instant LATER = BELL.plusSeconds(60);

    private final PlacesHeld held = new PlacesHeld();

    @Test
    void theFirstOneAfterTheLastPlaceIsAskedOfNoRegister() {
        full();
        assertThat(answer(request(9, LATER))).contains(new Outcome.NoPlace());
    }

    @Test
    void whoHoldsAPlaceByAnotherDossierIsNotToldThatItIsFull() {
        full();
        held.learnTwins(Map.of(dossier(9), new Rank(1)), 1, LATER);
        assertThat(answer(request(9, LATER)))
                .contains(
                        new Outcome.Held(
                                new ApplicationNumber(Places.PERIOD, new Rank(1)),
                                Submission.Holder.SAME_PERSON));
    }

    @Test
    void aDossierSealedAfterTheTwinsWereReadIsAskedOfTheRegister() {
        full();
        Request sealedJustNow = request(9, LATER, LATER.minusMillis(500));
        assertThat(answer(sealedJustNow)).isEmpty();
    }

    @Test
    void nothingIsCheapWhileTheCopyIsBehindTheRegister() {
        assertThat(CheapAnswer.of(request(9, BELL.minusSeconds(1)), standing(10, 1), LATER, held))
                .isEmpty();
    }

    @Test
    void tooEarlyIsToldAtOnce() {
        assertThat(CheapAnswer.of(request(9, BELL.minusNanos(1)), standing(10, 0), BELL, held))
                .contains(new Outcome.Refused(new Submission.NotOpen(BELL)));
    }

    @Test
    void closedIsToldOnceTheStandingWasReadAfterTheClosing() {
        Instant closing = standing(10, 0).closesAt();
        Request late = request(9, closing);
        assertThat(CheapAnswer.of(late, standing(10, 0), closing, held)).isEmpty();
        assertThat(CheapAnswer.of(late, standing(10, 0), closing.plusNanos(1), held))
                .contains(new Outcome.Refused(new Submission.Closed(closing)));
        Request inTime = request(9, closing.minusNanos(1));
        assertThat(CheapAnswer.of(inTime, standing(10, 0), closing.plusNanos(1), held)).isEmpty();
    }

    private void full() {
        held.learn(1, dossier(1), person(1), 0, 0);
        held.learnTwins(Map.of(), 1, LATER);
    }

    private Optional<Outcome> answer(Request request) {
        return CheapAnswer.of(request, standing(1, 1), LATER, held);
    }
}
