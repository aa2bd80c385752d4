package quebec.monprojet.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import quebec.monprojet.intake.Submission;

class PressOutcomeTest {

    private static final Instant BELL = Instant.parse("2026-02-16T13:30:00Z");

    @Test
    void whatDecidesNothingIsPressedAgain() {
        assertThat(PressOutcome.of(new Submission.Busy(Duration.ofSeconds(1)))).isEmpty();
        assertThat(PressOutcome.of(new Submission.NotOpen(BELL))).isEmpty();
        assertThat(PressOutcome.of(new Submission.Suspended(null))).isEmpty();
        assertThat(PressOutcome.of(new Submission.BadTicket())).isEmpty();
        assertThat(PressOutcome.of(new Submission.NotReady(Submission.Reason.CHANGED))).isEmpty();
    }

    @Test
    void aPeriodThatIsOverIsAnAnswer() {
        assertThat(PressOutcome.of(new Submission.Closed(BELL))).contains(PressOutcome.CLOSED);
    }
}
