package quebec.monprojet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.intake.Tally;
import quebec.monprojet.opening.RehearsalTerms;

class FiguresTest {

    private static final Instant BELL = Instant.parse("2027-02-01T15:00:00Z");
    private static final RehearsalTerms TERMS = new RehearsalTerms(10, 4, BELL);

    @Test
    void everyPlaceGivenAndEverybodyAnsweredIsAsItShouldBe() {
        assertThat(figures(4, 4, 6, true).reasons()).isEmpty();
    }

    @Test
    void morePlacesThanPeopleAreNotAllGiven() {
        var roomy = new RehearsalTerms(3, 4, BELL);
        assertThat(new Figures(roomy, new Tally(3, 3, 0, 3, BELL, BELL), 1, true).reasons())
                .isEmpty();
    }

    @Test
    void aPlaceTooFewOrTooManyIsRed() {
        assertThat(figures(3, 3, 7, true).reasons())
                .containsExactly(new Reason(Reason.Why.PLACES, 1));
        assertThat(figures(5, 5, 5, true).reasons())
                .containsExactly(new Reason(Reason.Why.PLACES, 1));
    }

    @Test
    void aMissingRankIsRed() {
        assertThat(figures(4, 5, 6, true).reasons())
                .containsExactly(new Reason(Reason.Why.GAPS, 1));
    }

    @Test
    void peopleWithoutAnAnswerOnRecordAreRed() {
        assertThat(figures(4, 4, 4, true).reasons())
                .containsExactly(new Reason(Reason.Why.UNRECORDED, 2));
    }

    @Test
    void aCrowdThatComesOneByOneIsNoRush() {
        var straggler = new Tally(4, 4, 6, 9, BELL, BELL);
        assertThat(new Figures(TERMS, straggler, 2, true).reasons()).isEmpty();
        var queue = new Tally(4, 4, 6, 8, BELL, BELL);
        assertThat(new Figures(TERMS, queue, 2, true).reasons())
                .containsExactly(new Reason(Reason.Why.SPREAD, 2));
    }

    @Test
    void aLogThatDoesNotHoldIsRed() {
        assertThat(figures(4, 4, 6, false).reasons())
                .containsExactly(new Reason(Reason.Why.LOG, 1));
    }

    @Test
    void whatIsKeptIsReadAgain() {
        var reasons = List.of(new Reason(Reason.Why.OTHER_CROWD, 9));
        Outcome outcome =
                Outcome.of(
                        figures(4, 4, 6, true).json(reasons),
                        "{\"presses\":{\"all\":12},\"latency\":{\"everyAnswer\":{\"p99\":3.6}}}");
        assertThat(outcome.reasons()).isEqualTo(reasons);
        assertThat(outcome.figures())
                .containsEntry("places", 4L)
                .containsEntry("answered", 10L)
                .containsEntry("lastReceivedMillis", 250L)
                .containsEntry("presses", 12L)
                .containsEntry("p99Millis", 4L)
                .doesNotContainKey("retries");
    }

    private static Figures figures(int places, int lastRank, int asked, boolean logHolds) {
        return new Figures(
                TERMS,
                new Tally(
                        places,
                        lastRank,
                        asked,
                        places + asked,
                        BELL.plusMillis(250),
                        BELL.plusMillis(300)),
                2,
                logHolds);
    }
}
